import { findByName, type Project, type Registry } from '../projects/registry';
import type { Entry, Issue } from '../issue/issue';

/** The projects of the registry, the likely ones of an entry first, then by how often the issue speaks of them. */
export function orderProjects({ entries }: Issue, registry: Registry, entry: Entry | null): Project[] {
  const counts = new Map<string, number>();
  for (const name of entries.flatMap(({ projects }) => projects)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const likely = new Set(entry?.projects.map((name) => findByName(registry, name)?.name ?? name));
  const rank = ({ name }: Project) => (likely.has(name) ? -entries.length - 1 : 0) - (counts.get(name) ?? 0);
  return [...registry.projects].sort((a, b) => rank(a) - rank(b));
}
