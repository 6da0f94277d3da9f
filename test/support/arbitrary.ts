import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';

const sample = resolve('sample/content/zh/blog');

/** The issues and the post of the sample digest. */
export const samples = readdirSync(sample, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.md'))
  .sort()
  .map((name) => readFileSync(join(sample, name), 'utf8'));

const pieces = [
  '---\n',
  '\r\n',
  '\r',
  '\n\n',
  '\0',
  '\ufeff',
  '\ud800',
  '\udc00',
  '😀',
  '\u00a0',
  '\u200b',
  '\t',
  '    ',
  '**1、@甲** 提问：',
  '2. @a #3',
  '> ',
  '>',
  'A：',
  'Q：',
  '「MOSN」：',
  '[a](https://github.com/mosn/mosn)',
  '![](',
  '![a](b)',
  '](',
  '[',
  '](b)',
  '<br />',
  '</br>',
  '<!-- digest-disable -->',
  '<!--',
  '-->',
  '<img src="a">',
  '```',
  '`',
  '- ',
  '1. ',
  '# ',
  '### 推荐阅读',
  '**',
  '*',
  '_',
  '发布 MOSN v1.2.3 版本',
  'https://',
  'title: a',
  'date:',
  ': ',
  '"',
  '[]',
  '{',
  '&amp;',
  '\\',
  '|',
  '<https://a>',
  'Seata',
  '---',
  '===',
];

/** Any string, and strings made of what issues are made of. */
export const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join('')),
  cutAndShuffled(),
);

/** Issues cut anywhere, with their lines out of order and any line ending. */
function cutAndShuffled(): fc.Arbitrary<string> {
  return fc
    .tuple(
      fc.constantFrom(...samples),
      fc.nat(),
      fc.nat(),
      fc.infiniteStream(fc.nat(6)),
      fc.constantFrom('\n', '\r\n', '\r'),
    )
    .map(([text, from, length, moves, lineBreak]) => {
      const start = from % text.length;
      const lines = text.slice(start, start + (length % 1500)).split('\n');
      for (let i = 1; i < lines.length; i++) {
        const other = i - (moves.next().value ?? 0);
        const [a, b] = [lines[i], lines[other]];
        if (a !== undefined && b !== undefined) [lines[i], lines[other]] = [b, a];
      }
      return lines.join(lineBreak);
    });
}
