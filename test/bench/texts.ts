import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export interface Texts {
  readonly name: string;
  readonly files: readonly string[];
  readonly texts: readonly string[];
}

const root = resolve('.');

/** The issues to measure with: the corpus where it is there, else the sample digest. */
export function readTexts(): Texts {
  const corpus = process.env['DIGEST_CORPUS'] ?? join(root, '../shared/corpus/content');
  const folder = existsSync(corpus) ? corpus : join(root, 'sample/content');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md') && /weekly/i.test(name))
    .sort()
    .map((name) => join(folder, name));
  return {
    name: existsSync(corpus) ? 'corpus' : 'sample',
    files,
    texts: files.map((file) => readFileSync(file, 'utf8')),
  };
}
