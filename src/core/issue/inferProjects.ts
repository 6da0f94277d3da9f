import type { Link, ProjectLine } from './issue';
import { findByName, findByUrl, findMentioned, type Registry } from '../projects/registry';

/**
 * The canonical names of the projects that an entry is about: of its project line; else of the links that lead into a
 * project; else of the names in what is asked; else of those in the answers. Unsure is none.
 * @param asked the heading and the questions. An answer names other projects too, to compare.
 */
export function inferProjects(
  registry: Registry,
  line: ProjectLine | null,
  links: readonly Link[],
  asked: string,
  answered: string,
): string[] {
  if (line) return [(findByName(registry, line.label) ?? findByUrl(registry, line.url))?.name ?? line.label];
  const linked = new Set(links.flatMap(({ url }) => findByUrl(registry, url)?.name ?? []));
  if (linked.size > 0) return [...linked];
  const mentioned = findMentioned(registry, asked);
  return (mentioned.length > 0 ? mentioned : findMentioned(registry, answered)).map(({ name }) => name);
}
