import { isDigit, isPunctuation, isSpace } from './scanText';

/** A part of a text that is rendered as other characters. */
export interface Replacement {
  readonly at: number;
  readonly end: number;
  readonly shown: string;
}

interface Quotes {
  double: boolean;
  single: boolean;
}

const isInteresting = new Uint8Array(128);
for (const char of '"\'(-.123456789') isInteresting[char.charCodeAt(0)] = 1;
const none: readonly Replacement[] = [];

/**
 * Finds what Blackfriday's smartypants (with fractions and LaTeX dashes) replaces in a part of a text: straight quotes, `...`, `--`,
 * `---`, `(c)`, `1/2` and the like. The direction of a quote depends on its neighbours; if those are not enough, it is the opposite of
 * the last one in the same part. So a quotation with spaces inside both of its quotes is reversed.
 */
export function setTypography(text: string, from: number, to: number): readonly Replacement[] {
  let found: Replacement[] | undefined;
  let quotes: Quotes | undefined;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code > 127 || isInteresting[code] === 0) continue;
    const piece = readPiece(text, at, from, to, (quotes ??= { double: false, single: false }));
    if (!piece) continue;
    (found ??= []).push({ at, ...piece });
    at = piece.end - 1;
  }
  return found ?? none;
}

type Piece = Omit<Replacement, 'at'>;

function readPiece(text: string, at: number, from: number, to: number, quotes: Quotes): Piece | null {
  const before = at > from ? text.charCodeAt(at - 1) : NaN;
  const after = (offset: number) => (at + offset < to ? text.charCodeAt(at + offset) : NaN);
  switch (text[at]) {
    case '"':
      quotes.double = opens(before, after(1), quotes.double);
      return { end: at + 1, shown: quotes.double ? '“' : '”' };
    case "'":
      return readSingle(text.slice(at, Math.min(at + 4, to)).toLowerCase(), at, before, after, quotes);
    case '(':
      return readSign(text.slice(at, Math.min(at + 4, to)).toLowerCase(), at);
    case '-':
      if (text.startsWith('---', at) && at + 3 <= to) return { end: at + 3, shown: '—' };
      return text.startsWith('--', at) && at + 2 <= to ? { end: at + 2, shown: '–' } : null;
    case '.':
      if (text.startsWith('...', at) && at + 3 <= to) return { end: at + 3, shown: '…' };
      return text.startsWith('. . .', at) && at + 5 <= to ? { end: at + 5, shown: '…' } : null;
    default:
      return readFraction(text, at, to, before);
  }
}

/** Whether a quotation mark opens, from the characters on both sides. NaN: an end of the part. */
function opens(before: number, after: number, wasOpen: boolean): boolean {
  const edge = Number.isNaN(before);
  if (Number.isNaN(after)) return edge ? !wasOpen : isSpace(before);
  if (isSpace(after)) return isSpace(before) ? !wasOpen : false;
  if (isPunctuation(after)) return isSpace(before) || (isPunctuation(before) && !wasOpen);
  return edge || isSpace(before) || isPunctuation(before);
}

function readSingle(
  word: string,
  at: number,
  before: number,
  after: (offset: number) => number,
  quotes: Quotes,
): Piece {
  if (word[1] === "'") {
    quotes.double = opens(before, after(2), quotes.double);
    return { end: at + 2, shown: quotes.double ? '“' : '”' };
  }
  const isContraction =
    (/^'[stmd]/.test(word) && isBoundary(after(2))) || (/^'(?:re|ll|ve)/.test(word) && isBoundary(after(3)));
  if (isContraction) return { end: at + 1, shown: '’' };
  quotes.single = opens(before, after(1), quotes.single);
  return { end: at + 1, shown: quotes.single ? '‘' : '’' };
}

function readSign(word: string, at: number): Piece | null {
  if (word.startsWith('(c)')) return { end: at + 3, shown: '©' };
  if (word.startsWith('(r)')) return { end: at + 3, shown: '®' };
  return word === '(tm)' ? { end: at + 4, shown: '™' } : null;
}

/** `1/2` between word boundaries; not in a date (`1/2/2023`). */
function readFraction(text: string, at: number, to: number, before: number): Piece | null {
  if (!isBoundary(before) || before === slash) return null;
  const middle = skipDigits(text, at, to);
  if (middle >= to || (text[middle] !== '/' && text[middle] !== '\u2044')) return null;
  const end = skipDigits(text, middle + 1, to);
  const after = end < to ? text.charCodeAt(end) : NaN;
  if (end === middle + 1 || !isBoundary(after) || after === slash) return null;
  return { end, shown: `${text.slice(at, middle)}\u2044${text.slice(middle + 1, end)}` };
}

const slash = 47;

function skipDigits(text: string, at: number, to: number): number {
  let i = at;
  while (i < to && isDigit(text.charCodeAt(i))) i++;
  return i;
}

function isBoundary(code: number): boolean {
  return Number.isNaN(code) || isSpace(code) || isPunctuation(code);
}

const entities: Readonly<Record<string, string>> = {
  '“': '&ldquo;',
  '”': '&rdquo;',
  '‘': '&lsquo;',
  '’': '&rsquo;',
  '…': '&hellip;',
  '–': '&ndash;',
  '—': '&mdash;',
  '©': '&copy;',
  '®': '&reg;',
  '™': '&trade;',
};

/** The HTML of a replacement. */
export function typographyHtml(shown: string): string {
  const [numerator, denominator] = shown.split('\u2044');
  if (denominator !== undefined) return `<sup>${numerator}</sup>&frasl;<sub>${denominator}</sub>`;
  return entities[shown] ?? shown;
}
