import { checkAddress } from '../../addresses/checkAddress';
import { addressStart, imageEndings } from '../../addresses/imageAddress';
import { invisibleClass, spaceClass, widePunctuationClass } from '../../text/characters';
import type { Span } from '../../text/span';
import type { ImageFaultKind } from './faults';
import { readAddress, readInner } from './addressParts';
import { matchAt, type Groups, type Part } from './linkParts';

// A link as a hand may have written it: `[words](address "title")` with each part in whatever width, doubled or missing. Every
// part that is read says what it should be. All of them together are the canonical form, which is the fix; the first one that
// is written otherwise is the fault.

/** The brackets around the words of a link. */
export interface Words extends Span {
  readonly parts: readonly Part<ImageFaultKind>[];
  /** Between the brackets. */
  readonly inner: Span;
  readonly opener: string;
}

/** The brackets around an address, with what stands before them. */
export interface Target extends Span {
  readonly parts: readonly Part<ImageFaultKind>[];
  readonly address: Span;
  /** What stands between the words and the bracket. */
  readonly gap: string;
  /** The bracket before the address; empty where it is missing. */
  readonly opener: string;
}

const closers = '\\]】］)）}｝」』〕>＞》';
/** What an address begins with, also a pasted link and the name of an image file. */
const addressLike = `(?:${addressStart}|!?\\[[^[\\]\\n]{0,80}\\]\\(|["'“<＜]?[^\\s()（）]{1,36}\\.(?:${imageEndings})(?![\\w-]))`;

/** Words in square brackets of any width, with pairs of brackets in them; the closing one may be a wrong one, or missing before an address. */
const squareWords = new RegExp(
  `(?<open>[[【［]\\[??)(?<words>(?:\\\\[^\\]]|\\[(?!http)[^[\\]]{0,200}\\]|[^[\\]】］\\\\])*?)(?<close>\\\\?[\\]】］]|[)}）｝」』>|](?=[(（])|(?<!\\])(?=[(（]${addressLike}|\\[https?[:：])(?![^\\n]*\\]\\())`,
  'y',
);
/** Words in brackets of another kind. */
const otherWords = new RegExp(
  `(?<open>[({（｛「『〔<＜])(?<words>(?:\\[[^[\\]\\n]{0,80}\\]|[^\\n\\\\[({（｛「『〔<＜【［${closers}]){0,300})(?<close>\\\\?[${closers}]|(?=[(（]${addressLike}))`,
  'y',
);
/** What separates words and address, and the bracket that opens the address: a wrong one and none at all only before an address. */
const opening = new RegExp(
  `(?<gap>[${spaceClass}${invisibleClass}\\n:：\\-–—.。,，!！=、\\]】*_~|"'‘’“”\\\\]{0,12}?)(?<open>[(（]{2}(?=${addressLike})|[(（]|[[{【<「＜《](?=${addressLike})|(?=h|www|//)(?=${addressLike}))`,
  'y',
);
/** Spaces and a line break before the address. What a lookahead has matched is not tried again: a long row of spaces takes linear time. */
const lead = `(?=(?<lead>[${spaceClass}]*\\n?[${spaceClass}]*))\\k<lead>`;
const addressAfterLead = new RegExp(`${lead}${addressLike}`, 'y');
const pasted = '!?\\[[^[\\]\\n]{0,300}\\]\\([^()\\n]{0,300}\\)';
const wordOf = (without: string) =>
  `(?:\\\\.|\\([^()\\n]{0,300}\\)|（[^（）\\n]{0,300}）|(?!\\]\\(|<br)[^\\s()（）\\\\${without}])`;
/** After the address: a title, or some words of an address with spaces. */
const rest = `[${spaceClass}]+(?:"[^"\\n]*"|["'“‘](?:(?!\\]\\()[^\\n()（）])*|\\([^\\n()]*\\)|[^\\s()（）\\u3001-\\uffef"][^\\s()（）\\u3001-\\uffef]*(?:[${spaceClass}]+[^\\s()（）\\u3001-\\uffef]+){0,3})`;
const closedWith = (own: string) =>
  new RegExp(`${lead}(?<inner>(?:${pasted}|${wordOf(own)}*)(?:${rest})?[${spaceClass}]*)(?<close>[)）${own}])`, 'y');
const closedRound = closedWith('');
const closedOther = closedWith('\\]}】>」＞》');
/** An address that no bracket closes, and what of it stands in the next line. */
const unclosed = new RegExp(
  `${lead}(?<address>(?:(?!\\]\\()[^\\s<"${widePunctuationClass}])*)(?<close>[】」》]?)(?:[${spaceClass}]*\\n[${spaceClass}]*(?<more>[^\\s<>"()\\u3000-\\uffef]+)(?<end>[)）]))?`,
  'y',
);
const invisibleGap = new RegExp(`^[${invisibleClass}]+$`);
const emptyGap = new RegExp(`^[${spaceClass}${invisibleClass}\\n]*$`);

/** Reads the brackets around the words of a link at `at`; null where nothing closes them. */
export function readWords(text: string, at: number): Words | null {
  const found = matchAt(squareWords, text, at) ?? matchAt(otherWords, text, at);
  if (!found) return null;
  const { open = '', words = '', close = '' } = found;
  // `(words (address)` is a remark with an address.
  if (close === '' && /[(（]/.test(open)) return null;
  const start = at + open.length;
  const end = start + words.length;
  const isSquare = '[【［'.includes(open.charAt(0));
  const parts: Part<ImageFaultKind>[] = [
    { kind: isSquare || open === '（' ? 'bracket-wide' : 'bracket-wrong', start: at, end: at + 1, wanted: '[' },
    { kind: 'bracket-wrong', start: at + 1, end: start, wanted: '' },
    close === ''
      ? { kind: 'bracket-missing', start: end, end, wanted: ']', shown: { start: end - 1, end } }
      : {
          kind: '】］）'.includes(close) ? 'bracket-wide' : 'bracket-wrong',
          start: end,
          end: end + close.length,
          wanted: ']',
        },
  ];
  return { start: at, end: at + found.all.length, inner: { start, end }, parts, opener: open.charAt(0) };
}

/** Names what separates two brackets. */
export function nameGap(gap: string, spaces: 'gap' | 'bang-gap'): ImageFaultKind {
  if (gap.includes('\\')) return 'escaped';
  if (invisibleGap.test(gap)) return 'invisible';
  return emptyGap.test(gap) ? spaces : 'bracket-wrong';
}

/** Reads the address that follows words, in whatever brackets; null where none does. */
export function readTarget(text: string, at: number): Target | null {
  const found = matchAt(opening, text, at);
  if (!found) return null;
  const { gap = '', open = '' } = found;
  const start = at + gap.length;
  const from = start + open.length;
  if (gap !== '' && /[(（]/.test(open) && !matchAt(addressAfterLead, text, from)) return null;
  const first = open.charAt(open.length - 1);
  const parts: Part<ImageFaultKind>[] = [{ kind: nameGap(gap, 'gap'), start: at, end: start, wanted: '' }];
  if (open === '')
    parts.push({ kind: 'bracket-missing', start, end: start, wanted: '(', shown: { start, end: start + 1 } });
  else
    parts.push(
      { kind: 'bracket-wrong', start, end: from - 1, wanted: '' },
      { kind: first === '（' ? 'bracket-wide' : 'bracket-wrong', start: from - 1, end: from, wanted: '(' },
    );
  const closed = matchAt('(（'.includes(first) ? closedRound : closedOther, text, from);
  if (closed) {
    const { inner = '', close = '' } = closed;
    const end = from + closed.all.length;
    const read = readInner(inner.trimEnd(), end - close.length - inner.length);
    const doubled = open.length > 1 && ')）'.includes(text.charAt(end) || ' ') ? 1 : 0;
    parts.push(...read.parts, {
      kind: close === '）' ? 'bracket-wide' : 'bracket-wrong',
      start: end - 1,
      end: end + doubled,
      wanted: ')',
    });
    return { start: at, end: end + doubled, parts, address: read.address, gap, opener: first };
  }
  return { gap, opener: first, ...readUnclosed(text, start, from, parts) };
}

function readUnclosed(
  text: string,
  open: number,
  from: number,
  before: readonly Part<ImageFaultKind>[],
): Omit<Target, 'gap' | 'opener'> {
  // Each part of the pattern may be empty: it always matches.
  const found: Groups = matchAt(unclosed, text, from) ?? { all: '' };
  const { lead: space = '', address = '', close = '', more, end: last = '', all } = found;
  const lineEnd = text.indexOf('\n', from + all.length);
  const start = from + space.length;
  const end = start + address.length;
  if (more !== undefined && address !== '') {
    const next = from + all.length;
    const parts: Part<ImageFaultKind>[] = [
      {
        kind: 'address-line',
        start: end,
        end: next - 1 - more.length,
        wanted: checkAddress(address + more) === null ? '' : undefined,
        shown: { start, end },
        isGuess: true,
      },
      { kind: last === '）' ? 'bracket-wide' : 'bracket-wrong', start: next - 1, end: next, wanted: ')' },
    ];
    return { start: open, end: next, parts: [...before, ...parts], address: { start, end: next - 1 } };
  }
  const [wrong = ''] = /(?:[\]}】>」]|\\\))$/.exec(address) ?? [];
  if (close !== '' || (wrong !== '' && address.length > 1)) {
    const closeAt = close === '' ? end - wrong.length : end;
    const kind = wrong === '\\)' ? 'escaped' : 'bracket-wrong';
    const part: Part<ImageFaultKind> = { kind, start: closeAt, end: closeAt + (close || wrong).length, wanted: ')' };
    const read = readAddress(text.slice(start, closeAt), start);
    return { start: open, end: part.end, parts: [...before, ...read, part], address: { start, end: closeAt } };
  }
  const after = text.slice(end, lineEnd < 0 ? text.length : lineEnd).trim();
  const isGuess = (after !== '' && !after.startsWith('<')) || address.includes('(');
  const part: Part<ImageFaultKind> = {
    kind: 'unclosed',
    start: end,
    end,
    wanted: ')',
    shown: { start: open, end: Math.max(end, open + 1) },
    isGuess,
  };
  return { start: open, end, parts: [...before, ...readAddress(address, start), part], address: { start, end } };
}

/** `[https://…](words)`: words and address have changed places. */
export function swapParts<Kind>(text: string, words: Span, address: Span): Part<Kind | 'swapped'>[] {
  return [
    { kind: 'swapped', ...words, wanted: text.slice(address.start, address.end), isGuess: true },
    { kind: 'swapped', ...address, wanted: text.slice(words.start, words.end) },
  ];
}
