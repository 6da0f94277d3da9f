/** What can be found by its names. */
interface Named {
  readonly name: string;
  readonly aliases: readonly string[];
}

/** Names and aliases, folded, and a pattern that finds them in a text. */
export interface NameIndex<T extends Named> {
  readonly byName: ReadonlyMap<string, T>;
  /** Matches any name as written or with blanks and hyphens between its parts. */
  readonly pattern: RegExp | null;
}

/** A name without what people write differently: case, blanks, hyphens. */
export function foldName(name: string): string {
  return name.toLowerCase().replace(/[\s\u00a0_-]+/g, '');
}

export function indexNames<T extends Named>(things: readonly T[]): NameIndex<T> {
  const byName = new Map<string, T>();
  for (const thing of things) for (const alias of thing.aliases) byName.set(foldName(alias), thing);
  for (const thing of things) byName.set(foldName(thing.name), thing);
  const names = things.flatMap(({ name, aliases }) => [name, ...aliases]).filter(Boolean);
  // Longest first, so that a name inside another one does not win.
  const sources = [...new Set(names.map(nameSource))].sort((a, b) => b.length - a.length);
  const pattern = sources.length ? new RegExp(`(?<![A-Za-z0-9])(?:${sources.join('|')})(?![A-Za-z0-9])`, 'gi') : null;
  return { byName, pattern };
}

/**
 * Words of Latin letters end where no letter or digit follows: `Seata服务` names Seata, `seata-all` too, `Seatas` does
 * not. A name in Chinese has no such ends and is found wherever it stands.
 */
export function findNames<T extends Named>(index: NameIndex<T>, text: string): T[] {
  if (!index.pattern) return [];
  const found = new Set<T>();
  for (const match of text.matchAll(index.pattern)) {
    const thing = index.byName.get(foldName(match[0]));
    if (thing) found.add(thing);
  }
  return [...found];
}

/** `SOFARPC` also as `SOFA RPC` and `sofa-rpc`: one blank or hyphen may stand where a capital begins a part. */
function nameSource(name: string): string {
  const parts = name.split(/[\s_-]+|(?<=[A-Z]{4})(?=[A-Z][A-Za-z])/).filter(Boolean);
  return parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('[ -]?');
}
