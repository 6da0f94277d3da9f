import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { goodIssues } from './goodIssues';
import { publishedIssues } from './publishedIssues';

/** Longer texts take too long to be tried very often. */
const maxLength = 20_000;

/** Sound issues of our own, and the published ones beside the repository where they are there. */
export function readRealTexts(): string[] {
  const folders = ['../shared/corpus/content', '../shared/digests'].filter((folder) => existsSync(folder));
  const published = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.md'))
      .map((file) => readFileSync(join(folder, file), 'utf8')),
  );
  return [...goodIssues, ...publishedIssues]
    .map(({ text }) => text)
    .concat(published.filter(({ length }) => length < maxLength));
}
