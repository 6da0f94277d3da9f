import type { Link, ProjectLine } from '../issue/issue';
import { findByName, findByUrl, findMentioned, type Registry } from './registry';

/**
 * The canonical names of the projects that an entry is about: of its project line; else of the links that lead into a
 * project; else of the names in its words. Unsure is none.
 */
export function inferProjects(
  registry: Registry,
  line: ProjectLine | null,
  links: readonly Link[],
  words: string,
): string[] {
  if (line) return [(findByName(registry, line.label) ?? findByUrl(registry, line.url))?.name ?? line.label];
  const linked = new Set(links.flatMap(({ url }) => findByUrl(registry, url)?.name ?? []));
  if (linked.size > 0) return [...linked];
  return findMentioned(registry, words).map(({ name }) => name);
}
