import { foldAddress } from '../addresses/foldAddress';
import type { Archive } from './archive';

/** An article in the issue that recommended it. */
export interface Recommendation {
  readonly uri: string;
  readonly title: string | null;
  /** Of the issue: `2021-09-10`. */
  readonly day: string;
  /** From 0. */
  readonly line: number;
}

/** What was recommended before one issue. */
export interface EarlierReading {
  /** Where an address was recommended last before; undefined where it was not. */
  find(address: string): Recommendation | undefined;
}

/** What an archive knows to have been recommended before one of its issues; nothing where nobody knows its day. */
export function readEarlier({ issues, reading }: Archive, uri: string): EarlierReading {
  const day = issues.get(uri)?.day ?? null;
  return {
    find(address) {
      let last: Recommendation | undefined;
      if (day === null) return last;
      for (const [other, line] of reading.get(foldAddress(address)) ?? []) {
        const issue = issues.get(other);
        if (!issue || issue.day === null || issue.day >= day) continue;
        if (!last || issue.day > last.day) last = { uri: other, title: issue.title, day: issue.day, line };
      }
      return last;
    },
  };
}
