import { foldAddress } from '../../addresses/foldAddress';
import { repoOf } from '../../addresses/githubRepo';
import type { Entry, Issue, ProjectLine, Turn } from '../../issue/issue';
import { findByName, findByUrl, findMentioned, type Project, type Registry } from '../../projects/registry';

/**
 * The project that an entry is certainly about instead of that of its project line: the only one that the question names
 * and that links lead to, where nothing names the one of the line. A line with the address of a ticket knows better.
 */
export function findOtherProject(
  { text }: Issue,
  { turns, links }: Entry,
  line: ProjectLine,
  registry: Registry,
): Project | null {
  const own = findByName(registry, line.label);
  if (!own || isFamily(own) || ![own.url, ...own.sites].some((url) => foldAddress(url) === foldAddress(line.url)))
    return null;
  const mentionedIn = (kind: Turn['kind']) =>
    turns
      .filter((turn) => turn.kind === kind)
      .flatMap(({ span }) => findMentioned(registry, text.slice(span.start, Math.min(span.end, line.span.start))));
  const linked = links
    .filter(({ span }) => span.start < line.span.start)
    .flatMap(({ url }) => findByUrl(registry, url) ?? []);
  const [only, ...others] = new Set([...mentionedIn('question'), ...linked].filter((project) => !isFamily(project)));
  if (!only || others.length > 0 || only === own) return null;
  const isAsked = mentionedIn('question').includes(only);
  return isAsked && !mentionedIn('answer').includes(own) ? only : null;
}

/** Whether a project has no repository of its own: it is named beside its members. */
function isFamily({ url }: Project): boolean {
  return repoOf(url) === undefined;
}
