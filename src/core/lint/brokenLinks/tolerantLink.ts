import { checkAddress } from '../../addresses/checkAddress';
import { addressStart, imageEndings } from '../../addresses/imageAddress';
import { invisibleClass, spaceClass, widePunctuationClass } from '../../text/characters';
import type { Span } from '../../text/span';
import type { WrittenFaultKind } from './faults';
import { readAddress, readInner } from './addressParts';
import { matchAt, part, type Groups, type Part } from './linkParts';

// A link as a writer may have typed it: `[words](address "title")` with each part in whatever width, doubled or missing. Every
// part that is read says what it should be. All of them together are the canonical form, which is the fix; the first one that
// is written otherwise is the fault.

type LinkPart = Part<WrittenFaultKind>;

/** The brackets around the words of a link. */
export interface LinkText extends Span {
  readonly parts: readonly LinkPart[];
  /** Between the brackets. */
  readonly inner: Span;
  readonly opener: string;
}

/** The brackets around an address, with what is before them. */
export interface Target extends Span {
  readonly parts: readonly LinkPart[];
  readonly address: Span;
  /** What is between the words and the bracket. */
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
/** The rest of a file's name with spaces and pairs of parentheses in it, and perhaps a title. */
const fileRest = `[${spaceClass}]+(?:\\([^()\\n]{0,100}\\)|[^()\\n"])*?\\.(?:${imageEndings})(?:[${spaceClass}]+"[^"\\n]*")?(?=[${spaceClass}]*[)）])`;
const rest = `[${spaceClass}]+(?:"[^"\\n]*"|["'“‘](?:(?!\\]\\()[^\\n()（）])*|\\([^\\n()]*\\)|[^\\s()（）\\u3001-\\uffef"][^\\s()（）\\u3001-\\uffef]*(?:[${spaceClass}]+[^\\s()（）\\u3001-\\uffef]+){0,3})`;
const closedWith = (own: string) =>
  new RegExp(
    `${lead}(?<inner>(?:${pasted}|${wordOf(own)}*)(?:${fileRest}|${rest})?[${spaceClass}]*)(?<close>[)）${own}])`,
    'y',
  );
const closedRound = closedWith('');
const closedOther = closedWith('\\]}】>」＞》');
/** An address that no bracket closes, and what of it is in the next line. */
const unclosed = new RegExp(
  `${lead}(?<address>(?:(?!\\]\\()[^\\s<"${widePunctuationClass}])*)(?<close>[】」》]?)(?:[${spaceClass}]*\\n[${spaceClass}]*(?<more>[^\\s<>"()\\u3000-\\uffef]+)(?<end>[)）]))?`,
  'y',
);
const invisibleGap = new RegExp(`^[${invisibleClass}]+$`);
const emptyGap = new RegExp(`^[${spaceClass}${invisibleClass}\\n]*$`);

/** Reads the brackets around the words of a link at `at`; null where nothing closes them. */
export function readWords(text: string, at: number): LinkText | null {
  const found = matchAt(squareWords, text, at) ?? matchAt(otherWords, text, at);
  if (!found) return null;
  const { all, open = '', words = '', close = '' } = found;
  // `(words (address)` is a URL in parentheses.
  if (close === '' && /[(（]/.test(open)) return null;
  const start = at + open.length;
  const end = start + words.length;
  const parts = [
    part(/[[【［（]/.test(open) ? 'bracket-wide' : 'bracket-wrong', at, at + 1, '['),
    part('bracket-wrong', at + 1, start, ''),
    close === ''
      ? part('bracket-missing', end, end, ']', { shown: { start: end - 1, end } })
      : part('】］）'.includes(close) ? 'bracket-wide' : 'bracket-wrong', end, end + close.length, ']'),
  ] as const;
  return { start: at, end: at + all.length, inner: { start, end }, parts, opener: open.charAt(0) };
}

/** Names what separates two brackets. */
export function classifyGap(gap: string): 'bracket-wrong' | 'escaped' | 'gap' | 'invisible' {
  if (gap.includes('\\')) return 'escaped';
  if (invisibleGap.test(gap)) return 'invisible';
  return emptyGap.test(gap) ? 'gap' : 'bracket-wrong';
}

/** Reads the address that follows words, in whatever brackets; null where none does. */
export function readTarget(text: string, at: number): Target | null {
  const found = matchAt(opening, text, at);
  if (!found) return null;
  const { gap = '', open = '' } = found;
  const start = at + gap.length;
  const from = start + open.length;
  if (gap !== '' && /[(（]/.test(open) && !matchAt(addressAfterLead, text, from)) return null;
  const opener = open.charAt(open.length - 1);
  const parts: LinkPart[] = [
    part(classifyGap(gap), at, start, ''),
    ...(open === ''
      ? [part('bracket-missing', start, start, '(', { shown: { start, end: start + 1 } })]
      : [part('bracket-wrong', start, from - 1, ''), part(classifyParenthesis(opener), from - 1, from, '(')]),
  ];
  const closed = matchAt('(（'.includes(opener) ? closedRound : closedOther, text, from);
  if (!closed) return { gap, opener, ...readUnclosed(text, start, from, parts) };
  const { inner = '', close = '' } = closed;
  const closeAt = from + closed.all.length - 1;
  const { address, parts: inside } = readInner(inner.trimEnd(), closeAt - inner.length);
  const end = open.length > 1 && /[)）]/.test(text.charAt(closeAt + 1)) ? closeAt + 2 : closeAt + 1;
  parts.push(...inside, part(classifyParenthesis(close), closeAt, end, ')'));
  return { start: at, end, parts, address, gap, opener };
}

function classifyParenthesis(bracket: string): 'bracket-wide' | 'bracket-wrong' {
  return '（）'.includes(bracket) ? 'bracket-wide' : 'bracket-wrong';
}

function readUnclosed(
  text: string,
  open: number,
  from: number,
  before: readonly LinkPart[],
): Omit<Target, 'gap' | 'opener'> {
  // Each part of the pattern may be empty: it always matches.
  const found: Groups = matchAt(unclosed, text, from) ?? { all: '' };
  const { lead: space = '', address: written = '', close = '', more, end: last = '', all } = found;
  const start = from + space.length;
  const end = start + written.length;
  if (more !== undefined && written !== '') {
    const closeAt = from + all.length - 1;
    const wanted = checkAddress(written + more) === null ? '' : undefined;
    const lineBreak = part('address-line', end, closeAt - more.length, wanted, {
      shown: { start, end },
      isGuess: true,
    });
    const parts = [...before, lineBreak, part(classifyParenthesis(last), closeAt, closeAt + 1, ')')];
    return { start: open, end: closeAt + 1, parts, address: { start, end: closeAt } };
  }
  const [wrong = ''] = close === '' && written.length > 1 ? (/(?:[\]}】>」]|\\\))$/.exec(written) ?? []) : [];
  const address = { start, end: end - wrong.length };
  const inside = readAddress(text.slice(start, address.end), start);
  if (close !== '' || wrong !== '') {
    const closeEnd = address.end + (close || wrong).length;
    const bracket = part(wrong === '\\)' ? 'escaped' : 'bracket-wrong', address.end, closeEnd, ')');
    return { start: open, end: closeEnd, parts: [...before, ...inside, bracket], address };
  }
  const after = matchAt(/[^\n]*/y, text, end)?.all.trim() ?? '';
  const isGuess = (after !== '' && !after.startsWith('<')) || written.includes('(');
  const shown = { start: open, end: Math.max(end, open + 1) };
  return {
    start: open,
    end,
    parts: [...before, ...inside, part('unclosed', end, end, ')', { shown, isGuess })],
    address,
  };
}

/** `[https://…](words)`: words and address have changed places. */
export function swapParts(text: string, words: Span, address: Span): Part<'swapped'>[] {
  return [
    part('swapped', words.start, words.end, text.slice(address.start, address.end), { isGuess: true }),
    part('swapped', address.start, address.end, text.slice(words.start, words.end)),
  ];
}
