import { checkTarget } from '../../addresses/checkTarget';
import { isWebAddress, readTextAddress } from '../../addresses/textAddress';
import { invisibleClass, isEscaped } from '../../text/characters';
import { lookAlikes } from '../../text/lookAlikes';
import type { Span } from '../../text/span';
import type { BrokenLink, LinkFaultKind, WrittenFaultKind } from './faults';
import { compareParts, matchAt, part, type Part } from './linkParts';
import { readStrictLink } from './strictLink';
import { readTarget, readWords, type Target } from './tolerantLink';

/** What is in brackets before a source, in a list of sources or of things to do. */
const citation = /^[\s^]*[\dxX✓√*]{0,3}\s*$/;
const closersOnly = new RegExp(`^[\\s${invisibleClass}\\]】］]*$`);
/** `(words)[https://…]`, seen from the square bracket. */
const swappedBrackets =
  /(?<=(?<open>[(（])(?<words>[^()（）[\]\n]{1,100})[)）])\[(?<address>http[^\]]*)\](?![([（:：])/y;
/** What ends the sentence, the label or the mark of a list before the words of a link. */
const wordsBefore = /[^\n：:，。；！？、）)】」\][【［(（]*$/;
const maxWordsLength = 120;
const maxLength = 1000;

/**
 * Reads what begins with a square bracket, of whatever width, and is no link to Markdown: was one meant?
 * @param at the opening bracket
 * @param limit where the next link begins; nothing is read beyond
 */
export function readBrokenLink(paragraph: string, at: number, limit: number): BrokenLink<LinkFaultKind> | null {
  const text = paragraph.slice(0, limit);
  const swapped = readSwappedBrackets(text, at);
  if (swapped) return swapped;
  const words = readWords(text, at);
  if (!words || text[words.inner.end] === '\\') return null;
  const inner = text.slice(words.inner.start, words.inner.end);
  const target = citation.test(inner) || inner.includes('\n') ? null : readTarget(text, words.end);
  if (!target || !isMeant(text, target)) return null;
  // Wide brackets of both kinds may be punctuation.
  const isGuess = words.opener !== '[' && target.opener !== '(';
  const parts = [...words.parts, ...takeFromWords(inner, text, target)];
  const fault = compareParts(text, { start: at, end: target.end }, parts);
  // What a backslash keeps from being a link is none on purpose.
  if (!fault || fault.kind === 'escaped' || fault.kind === 'address-stand-in' || fault.kind === 'size') return null;
  return { ...fault, kind: fault.kind, certain: fault.certain && !isGuess };
}

/** Whether brackets say that an address belongs to the words before it; a sentence may go on with an address, too. */
function isMeant(text: string, { address, end, gap, opener }: Target): boolean {
  const written = text.slice(address.start, address.end);
  if (!isWebAddress(written) || !closersOnly.test(gap)) return false;
  if (opener !== '') return '(（[{【'.includes(opener);
  // Without an opening bracket the closing one has to be there.
  return gap === '' && text[end - 1] === ')' && !written.includes('(');
}

/** Words that show the same address without the space tell that the space does not belong to it. */
function takeFromWords(words: string, text: string, { address, parts }: Target): readonly Part<WrittenFaultKind>[] {
  const shown = readTextAddress(words);
  if (shown === null || text.slice(address.start, address.end).replace(/\s/g, '') !== shown) return parts;
  return parts.map((each) => (each.kind === 'address-space' ? { ...each, wanted: shown, isGuess: false } : each));
}

/** `(words)[https://…]`: the kinds of brackets have changed places. */
function readSwappedBrackets(text: string, at: number): BrokenLink<LinkFaultKind> | null {
  const found = matchAt(swappedBrackets, text, at);
  if (!found) return null;
  const { all, words = '', address = '' } = found;
  if (checkTarget(address)) return null;
  const whole = { start: at - words.length - 2, end: at + all.length };
  const edits = [{ span: whole, newText: `[${words}](${address})` }];
  const written = text.slice(whole.start, whole.end);
  return { kind: 'bracket-swapped', span: whole, whole, written, edits, certain: false };
}

/**
 * Reads a link that Markdown understands for a bracket that is beside it and belongs to nothing: `[[words](address)`,
 * `[words](address))`.
 * @param limit where the next link begins
 */
export function readExtraBracket(text: string, { start, end }: Span, limit: number): BrokenLink<LinkFaultKind> | null {
  if (text.startsWith('](', start - 2) && text[end] === ')') return readPastedLink(text, start, end);
  const lineEnd = text.indexOf('\n', end);
  const isLast = limit >= text.length || (lineEnd >= 0 && lineEnd < limit);
  if (isLast && text[start - 1] === '[' && !isEscaped(text, start - 1) && !closesAfter(text, end)) {
    // One bracket of a pair is escaped: the link begins with the other one.
    if (/\\[[\]]/.test(readStrictWords(text, start, end))) return escapeBracket(start, end);
    return removeAll(text, 'bracket-wrong', { start: start - 1, end }, [{ start: start - 1, end: start }]);
  }
  const closed = text[end] === ')' && !opensBefore(text, start, end);
  return closed ? removeAll(text, 'bracket-wrong', { start, end: end + 1 }, [{ start: end, end: end + 1 }]) : null;
}

/** `[words]([words](address))`: a whole link is where its address belongs. */
function readPastedLink(text: string, start: number, end: number): BrokenLink<LinkFaultKind> | null {
  const address = readStrictLink(text, start, end)?.address;
  if (!address) return null;
  const others = [
    { start, end: address.start },
    { start: address.end, end },
  ];
  return removeAll(text, 'address-link', { start, end: end + 1 }, others);
}

function removeAll(text: string, kind: LinkFaultKind, whole: Span, spans: readonly Span[]): BrokenLink<LinkFaultKind> {
  const [span = whole] = spans;
  const edits = spans.map((each) => ({ span: each, newText: '' }));
  return { kind, span, whole, written: text.slice(span.start, span.end), edits, certain: true };
}

const opening = `(${lookAlikes['(']}`;
const closing = `)${lookAlikes[')']}`;
/** How far around a link the other bracket of a pair is looked for. */
const reach = 400;

/** Whether a square bracket that is open at a place closes after it. */
function closesAfter(text: string, at: number): boolean {
  let open = 0;
  const end = Math.min(text.length, at + reach);
  for (let i = at; i < end; i++) {
    if (text[i] === '[') open++;
    else if (text[i] === ']' && open-- === 0) return true;
  }
  return false;
}

function readStrictWords(text: string, start: number, end: number): string {
  const words = readStrictLink(text, start, end)?.words;
  return words ? text.slice(words.start, words.end) : '';
}

/** `[[words\] more](address)` becomes `[\[words\] more](address)`. */
function escapeBracket(start: number, end: number): BrokenLink<LinkFaultKind> {
  const span = { start, end: start + 1 };
  const edits = [{ span: { start, end: start }, newText: '\\' }];
  return { kind: 'bracket-half-escaped', span, whole: { start: start - 1, end }, written: '[', edits, certain: true };
}

/** Whether the paragraph opens a parenthesis before the link and does not close it. */
function opensBefore(text: string, start: number, end: number): boolean {
  const from = Math.max(0, start - reach);
  let open = 0;
  for (let i = from; i < start; i++) {
    if (opening.includes(text.charAt(i))) open++;
    else if (closing.includes(text.charAt(i)) && open > 0) open--;
  }
  return open > 0 || from > 0 || text[end + 1] === ')';
}

/**
 * Reads `words](address)`, whose opening bracket is lost.
 * @param close the closing bracket
 * @param from where the link before ends: the words do not go back beyond
 */
export function readLinkTail(text: string, close: number, from: number): BrokenLink<LinkFaultKind> | null {
  const target = readStrictLink(`[](${text.slice(close + 2, close + maxLength)}`, 0);
  const toText = close - 1;
  const address = target && text.slice(target.address.start + toText, target.address.end + toText);
  if (!target || !address || !isWebAddress(address)) return null;
  const isBare = text.slice(Math.max(from, close - address.length), close) === address;
  const start = isBare ? close - address.length : findWordsStart(text, close, from);
  if (start < 0 || start >= close || text[start - 1] === '(') return null;
  const shown = { start: close, end: close + 1 };
  const bracket = part('bracket-missing', start, start, '[', { shown, isGuess: !isBare });
  return compareParts(text, { start, end: target.end + toText }, [bracket]);
}

/** Where the words before a closing bracket begin; -1 where they are too long, or are in other brackets. */
function findWordsStart(text: string, close: number, from: number): number {
  const earliest = Math.max(from, close - maxWordsLength);
  const start = close - (wordsBefore.exec(text.slice(earliest, close))?.[0].length ?? 0);
  const isCut = start === earliest && earliest > from;
  return isCut || (start > from && /[[【［(（]/.test(text.charAt(start - 1))) ? -1 : start;
}
