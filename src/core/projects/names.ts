/** An item with names. */
interface Named {
  readonly name: string;
  readonly aliases: readonly string[];
}

/** The names and aliases of all projects. */
export interface NameIndex<T extends Named> {
  /** By folded name. */
  readonly byName: ReadonlyMap<string, T>;
  /** Matches any name as written or with a space or hyphen between its parts; null without names. */
  readonly pattern: RegExp | null;
}

/** A name without what people spell differently: case, spaces, hyphens. */
export function foldName(name: string): string {
  return name.toLowerCase().replace(/[\s\u00a0_-]+/g, '');
}

/** Indexes names and aliases; where two items share one, a name wins over an alias, a later one over an earlier. */
export function indexNames<T extends Named>(items: readonly T[]): NameIndex<T> {
  const byName = new Map<string, T>();
  for (const item of items) for (const alias of item.aliases) byName.set(foldName(alias), item);
  for (const item of items) byName.set(foldName(item.name), item);
  const names = items.flatMap(({ name, aliases }) => [name, ...aliases]).filter(Boolean);
  // Longest first, so that a name inside another one does not win.
  const sources = [...new Set(names.map(nameSource))].sort((a, b) => b.length - a.length);
  const pattern = sources.length ? new RegExp(`(?<![A-Za-z0-9])(?:${sources.join('|')})(?![A-Za-z0-9])`, 'gi') : null;
  return { byName, pattern };
}

/**
 * The projects that a text names, in order, each once. A name in Latin letters must not be part of a longer word:
 * `Seata服务` and `seata-all` name Seata, `Seatas` does not.
 */
export function findNames<T extends Named>(index: NameIndex<T>, text: string): T[] {
  if (!index.pattern) return [];
  const found = new Set<T>();
  for (const match of text.matchAll(index.pattern)) {
    const item = index.byName.get(foldName(match[0]));
    if (item) found.add(item);
  }
  return [...found];
}

/** The pattern of a name: `SOFARPC` also as `SOFA RPC` and `sofa-rpc`, with one space or hyphen between its parts. */
function nameSource(name: string): string {
  const parts = name.split(/[\s_-]+|(?<=[A-Z]{4})(?=[A-Z][A-Za-z])/).filter(Boolean);
  return parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('[ -]?');
}
