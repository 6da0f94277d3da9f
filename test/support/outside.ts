import { foldAddress } from '../../src/core/addresses/foldAddress';
import { localPath } from '../../src/core/addresses/localPath';
import type { Issue } from '../../src/core/issue/issue';
import type { Example, LintContext } from '../../src/core/lint/rule';

/** Where an example of a rule lies. */
export type Place = Pick<Example, 'path' | 'files' | 'earlier'>;

/** What the rules know of the files and issues around an example. */
export function outsideOf({ images }: Issue, { path, files, earlier }: Place): LintContext {
  const local = images.flatMap(({ src }) => localPath(src) ?? []);
  const issue = { uri: 'file:///weekly-1.md', title: 'Weekly 1', day: '2024-01-01', line: 9 };
  return {
    ...(path !== undefined && { path }),
    ...(files && { files: new Map(local.map((address) => [address, files.includes(address)])) }),
    ...(earlier && { earlier: new Map(earlier.map((address) => [foldAddress(address), issue])) }),
  };
}
