import { foldAddress } from '../addresses/foldAddress';
import type { Recommendation } from '../lint/rule';
import type { Archive } from './archive';

/**
 * Finds out what an archive knows to have been recommended before one of its issues.
 * @param uri of the issue, as the archive's key
 * @param articles that the issue recommends
 * @returns where each of them was recommended last before, by folded address; nothing where nobody knows the issue's day
 */
export function readEarlier(
  { issues, reading }: Archive,
  uri: string,
  articles: readonly { readonly url: string }[],
): ReadonlyMap<string, Recommendation> {
  const earlier = new Map<string, Recommendation>();
  const day = issues.get(uri)?.day ?? null;
  if (day === null) return earlier;
  for (const address of new Set(articles.map(({ url }) => foldAddress(url)))) {
    for (const [other, line] of reading.get(address) ?? []) {
      const issue = issues.get(other);
      if (!issue || issue.day === null || issue.day >= day) continue;
      const last = earlier.get(address);
      if (!last || issue.day > last.day) earlier.set(address, { uri: other, title: issue.title, day: issue.day, line });
    }
  }
  return earlier;
}
