import type { Span } from '../../text/span';

const tagged =
  /^https?:\/\/(?:www\.)?github\.com\/[\w.-]+\/[\w.-]+\/releases\/tag\/([\w.+@%/-]*[\w+-])(?=\/?(?:[?#]|$))/i;
/** Where a tag's version begins: `v1.2.3`, `name-v1.2.3`, `@scope/name@1.2.3`. */
const versionStart = /(?:^|[-_@/]|%40|%2F)v?(?=\d+(?:[._-]|$))/i;

/** Where in the address of a release on GitHub its version stands; null where it names none (`nightly`). */
export function findTagVersion(url: string): Span | null {
  const [whole = '', tag = ''] = tagged.exec(url) ?? [];
  const match = versionStart.exec(tag);
  if (!match) return null;
  const start = whole.length - tag.length + match.index + match[0].length;
  const slash = whole.indexOf('/', start);
  return { start, end: slash < 0 ? whole.length : slash };
}

/** Whether two versions may be the same: one of them may say more (`6` and `6.1.4`, `1.2.0` and `1.2.0-GA`, `1.2.0rc1`). */
export function isSameVersion(one: string, other: string): boolean {
  const [short = '', long = ''] = [one.toLowerCase(), other.toLowerCase()].sort((a, b) => a.length - b.length);
  return long.startsWith(short) && !/^\d/.test(long.slice(short.length));
}
