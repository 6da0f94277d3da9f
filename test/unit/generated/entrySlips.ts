import type { Slip } from '../../support/damage';

// Slips in the entries of `goodIssues`: what is copied, cut off or forgotten when an issue is put together by hand.

const eol = '\\r?\\n';
const blank = `${eol}${eol}`;
const number = /(?<=^\*\*)([123])(?=[.、] ?@)/m;
const heading = `\\*\\*\\d[.、] ?@[^\\r\\n]+`;
const asked = `>[^\\r\\n]+`;
const answered = `(?:\\*\\*A\\*\\*：|A：|A: |答：)[^\\r\\n]+`;
const picture = `!\\[[^\\r\\n]*\\)`;

function slip(name: string, pattern: RegExp, write: (...groups: string[]) => string): Slip {
  return { name, pattern, write: ([, ...groups]) => write(...groups) };
}

/** Another number where the first, second or third is right. */
export const numberSlips: readonly Slip[] = [
  slip('the next number but one', number, (digits) => String(Number(digits) + 2)),
  slip('a number far off', number, (digits) => String(Number(digits) + 10)),
  slip('a digit typed twice', number, (digits) => digits + digits),
  slip('the number before', /(?<=^\*\*)([23])(?=[.、] ?@)/m, (digits) => String(Number(digits) - 1)),
  slip('nothing', number, () => '0'),
  slip('an entry taken out', new RegExp(`(${heading}(?:(?!\\*\\*)[^])*?)(?=\\*\\*3)`), () => ''),
];

const entryBegin = new RegExp(`(${heading}${blank}${asked}${blank})${answered}(?:${blank}${picture})?${blank}(?!>)`);

export const answerSlips: readonly Slip[] = [
  slip('an answer taken out', entryBegin, (kept) => kept),
  slip(
    'a mark without an answer',
    new RegExp(`(\\*\\*A\\*\\*：|A：|A: |答：)[^\\r\\n]+(?:${blank}${picture})?`),
    (mark) => mark,
  ),
  slip(
    'a mark and a blank',
    new RegExp(`(\\*\\*A\\*\\*：|A：|A: |答：)[^\\r\\n]+(?:${blank}${picture})?`),
    (mark) => `${mark} `,
  ),
];

export const questionSlips: readonly Slip[] = [
  slip('a question taken out', new RegExp(`(${heading}${blank})${asked}${blank}`), (kept) => kept),
  slip('an empty quote', new RegExp(`(${heading}${blank})${asked}`), (kept) => `${kept}>`),
  slip('an empty quote with a blank', new RegExp(`(${heading}${blank})${asked}`), (kept) => `${kept}> `),
];

export const quoteSlips: readonly Slip[] = [
  slip('no blank line before the answer', new RegExp(`(${asked}${eol})${eol}(?=\\*\\*A|A|答)`), (kept) => kept),
  slip(
    'a quote mark on the blank line',
    new RegExp(`(${asked}${eol})(${eol})(?=\\*\\*A|A|答)`),
    (kept, end) => `${kept}>${end}`,
  ),
  slip(
    'a remark glued to a heading',
    new RegExp(`(${eol})(${eol})(?=###)`),
    (one, two) => `${one}${two}> 谢谢！${two}`,
  ),
  slip(
    'a line of the question without its mark',
    new RegExp(`(${asked}(${eol}))${eol}(?=\\*\\*A|A|答)`),
    (kept, end) => `${kept}谢谢。${end}`,
  ),
  slip(
    'a remark glued to the project line',
    new RegExp(`(${eol})(${eol})(?=「?(?:MOSN|Seata|SOFABoot)」?：)`),
    (one, two) => `${one}${two}> 谢谢！${two}`,
  ),
  slip(
    'a remark glued to the next entry',
    new RegExp(`(${eol})(${eol})(?=\\*\\*[23][.、] ?@)`),
    (one, two) => `${one}${two}> 谢谢！${two}`,
  ),
];
