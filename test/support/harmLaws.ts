import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Config, DialectName } from '../../src/core/config/config';
import { defaultConfig } from '../../src/core/config/mergeConfig';
import { openDocument } from '../../src/core/issue/digestDocument';
import { applyFixes } from '../../src/core/lint/applyFixes';
import type { Finding } from '../../src/core/lint/rule';
import { lintIssue } from '../../src/core/rules/index';

// What must hold for all that is fixed unasked. It is read off the HTML and the lines of the text, with nothing of what
// the product itself looks at.

const bits = [
  ...['*', '**', '_', '`', '```\n', '~~', '"', "'", '“', '”', '(', ')', '[', ']', '](', '<', '>', '!', '|', '\\', '#'],
  ...['：', '。', '，', '（', '）', '！', '【', '》', '、', '　', '\u00a0', '\u200b', ' ', '  ', '\t', '    '],
  ...[
    '\n',
    '\n\n',
    '\r\n',
    '- ',
    '* ',
    '1. ',
    '2.',
    '> ',
    '## ',
    '---\n',
    '<!-- ',
    ' -->',
    '<div>',
    '</div>',
    '{{< x ',
    ' >}}',
  ],
  ...[
    'https://example.com/a*b',
    '&amp;',
    '?utm_source=x',
    '&chksm=f0',
    '中文',
    'word',
    '[^1]',
    '[a]: b\n',
    '',
    '',
    '',
    '',
  ],
];

/** Texts in which a few pieces were written over, moved or taken out, as slips do. */
export function mutated(texts: readonly string[]): fc.Arbitrary<string> {
  const place = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });
  const slip = fc.tuple(place, fc.nat(4), fc.constantFrom(...bits));
  return fc.tuple(fc.constantFrom(...texts), fc.array(slip, { minLength: 1, maxLength: 5 })).map(([text, slips]) =>
    slips.reduce((result, [where, length, words]) => {
      const at = Math.floor(where * result.length);
      return result.slice(0, at) + words + result.slice(at + length);
    }, text),
  );
}

/** A fixed text shows what the text before showed, its code and comments are as they were, and no rule warns of more. */
export function checkHarmless(text: string, dialect: DialectName): void {
  const config = { ...defaultConfig, dialect };
  const before = openDocument(text, config);
  const fixed = applyFixes(before, (document) => lintIssue(document));
  if (fixed.text === text) return;
  const was = look(before.article.renderHtml({ sourceLines: true }));
  const is = look(fixed.article.renderHtml({ sourceLines: true }));
  const seen = `\n${JSON.stringify(text)}\n->\n${JSON.stringify(fixed.text)}`;
  const addresses = new Set([...was.addresses, ...is.addresses]);
  assert.equal(readLetters(is.text, addresses), readLetters(was.text, addresses), `other words${seen}`);
  for (const address of was.addresses)
    if (
      /^https?:\/\/[\w-]+\.[!#-;=?-~]+$/.test(address) &&
      !/%(?:22|3[CE]|E[2-9F]|C2)/i.test(address) &&
      !/utm_|chksm|scene|token|spm_id|vd_source|share_|#rd|\*\*/.test(address)
    )
      assert.ok(is.addresses.includes(address), `${address} is gone${seen}`);
  const kept = was.blocks.filter(({ line, endLine }) => !isChanged(text, fixed.text, line, endLine));
  assertWithin(kept.map(name), is.blocks.map(name), seen);
  assert.deepEqual(is.code, was.code, `other code${seen}`);
  assert.deepEqual(listOpaque(fixed.text), listOpaque(text), `another comment or template${seen}`);
  assertSilent(lint(text, config), lint(fixed.text, config), seen);
}

interface Look {
  readonly text: string;
  readonly addresses: readonly string[];
  readonly blocks: readonly Block[];
  readonly code: readonly string[];
}

interface Block {
  readonly tag: string;
  readonly text: string;
  /** Lines of the file, from 0; the end is exclusive. */
  readonly line: number;
  readonly endLine: number;
}

function look(html: string): Look {
  const visible = html.replace(/<!--[^]*?-->/g, '').replace(/<img\b[^>]*?\balt="([^"]*)"[^>]*>/g, ' $1 ');
  return {
    text: plain(visible),
    addresses: [...html.matchAll(/\s(?:href|src)="([^"]*)"/g)].map(([, address]) => plain(address ?? '')),
    blocks: [
      ...visible.matchAll(
        /<(p|h[1-6]|li|td|th|pre|dt|dd)\b([^>]*)>((?:(?!<\/?(?:p|h[1-6]|li|t[dh]|pre|ul|ol|d[td])\b)[^])*)/g,
      ),
    ]
      .map(([, tag = '', attributes = '', inside = '']) => ({
        tag,
        text: plain(inside).trim(),
        line: Number(/data-line="(\d+)"/.exec(attributes)?.[1] ?? -1),
        endLine: Number(/data-line-end="(\d+)"/.exec(attributes)?.[1] ?? -1),
      }))
      .filter(({ text, line }) => text !== '' && line >= 0),
    code: [...visible.matchAll(/<code\b[^>]*>([^]*?)<\/code>/g)].map(([, code]) => plain(code ?? '')),
  };
}

function plain(html: string): string {
  return html
    .replace(/<[^<>]*>/g, '')
    .replace(/&(?:amp|#38);/g, '&')
    .replace(/&(?:quot|ldquo|rdquo|lsquo|rsquo|lt|gt|#\d+|hellip|[mn]dash);/g, ' ');
}

/** Letters without digits, since numbers of questions may be put right, and without addresses. */
function readLetters(text: string, addresses: ReadonlySet<string>): string {
  return text
    .replace(/[a-z]{2,12}:\/{0,2}[!-~]*|\bwww\.[!-~]*|[\w.+-]+@[\w.-]+/gi, ' ')
    .replace(/[^\s()[\]<>（）]+/g, (word) => (addresses.has(word) ? ' ' : word))
    .replace(/[^\p{L}]+/gu, '')
    .toLowerCase();
}

const name = ({ tag, text }: Block) => `${tag} ${text.replace(/\s+/g, ' ')}`;

/** Whether lines of a text, with the ones above and below, are not all in another one. */
function isChanged(text: string, other: string, line: number, endLine: number): boolean {
  const lines = text.split(/\r\n|[\r\n]/).slice(Math.max(0, line - 1), endLine + 1);
  return !`\n${other.replace(/\r\n?/g, '\n')}\n`.includes(`\n${lines.join('\n')}\n`);
}

function assertWithin(kept: readonly string[], all: readonly string[], seen: string): void {
  let next = 0;
  for (const block of all) if (block === kept[next]) next++;
  assert.equal(next, kept.length, `another block: ${kept[next] ?? ''}${seen}`);
}

function listOpaque(text: string): string[] {
  return [...text.matchAll(/<!--[^]*?-->|\{\{[<%][^]*?[>%]\}\}/g)].map(([all]) => all);
}

function assertSilent(before: readonly Finding[], after: readonly Finding[], seen: string): void {
  const known = new Set(before.map(({ rule }) => rule));
  const unveilsFields = known.has('front-matter-syntax');
  for (const { rule } of after)
    assert.ok(known.has(rule) || (unveilsFields && rule.startsWith('front-matter-')), `${rule} is new${seen}`);
}

function lint(text: string, config: Config): Finding[] {
  return lintIssue(openDocument(text, config)).filter(({ severity }) => severity === 'error' || severity === 'warning');
}
