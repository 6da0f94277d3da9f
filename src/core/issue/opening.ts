import type { Span } from '../text/span';
import type { Segment } from './segments';

/** What a line says that may open an entry. Spans count from the start of the file. */
export interface Opening {
  readonly number: number | null;
  readonly numberSpan: Span | null;
  readonly asker: string | null;
  readonly askerSpan: Span | null;
  /** `#1313`: the asker's issue in the project's tracker. */
  readonly ticket: boolean;
  /** Says that somebody asks (`提问`, `asks`). */
  readonly asks: boolean;
  /** The asker is marked with `@`. */
  readonly at: boolean;
  readonly bold: boolean;
  /** Where the words of the question begin, when they stand on the same line; else the end of the line. */
  readonly rest: number;
}

const mark = /[*_\s\u00a0\u200b\u3000]/;
const separator = /[、.．。,，:：)）]/;
const asking = /^(?:同学)?(?:的)?(?:提问|问道|问|asks|asked|wrote|writes)(?=$|[*_\s\u00a0:：])/i;
const longestName = 40;
/** What every opening has in its first words: a number, an `@` or a word of asking. Most lines have none and are soon done. */
const hint = /^[*_\s\u00a0\u200b\u3000]*(?:Q?\d|[@＠])|问|asks|asked|wrote|writes/i;

/** Reads a line as the opening of an entry; it is for the caller to weigh what was found. Null: it cannot be one. */
export function readOpening(segment: Segment): Opening | null {
  const { text, span } = segment;
  if (segment.ordinal === null && !hint.test(text.slice(0, longestName * 2))) return null;
  const at = (start: number, end: number): Span => ({ start: span.start + start, end: span.start + end });
  let i = skipMarks(text, 0);
  const bold = text.slice(0, i).includes('**') || segment.heading > 0;

  let number = segment.ordinal?.value ?? null;
  let numberSpan = segment.ordinal?.span ?? null;
  if (number === null) {
    const digitsAt = /^Q\d/i.test(text.slice(i, i + 2)) ? i + 1 : i;
    const end = skipDigits(text, digitsAt);
    const behind = skipMarks(text, end);
    const separated = separator.test(text[behind] ?? '');
    if (end > digitsAt && end - digitsAt <= 3 && (separated || text[behind] === '@')) {
      number = Number(text.slice(digitsAt, end));
      numberSpan = at(digitsAt, end);
      i = skipMarks(text, separated ? behind + 1 : behind);
    }
  }

  const hasAt = text[i] === '@' || text[i] === '＠';
  if (hasAt) i = skipMarks(text, i + 1);
  const name = readName(text, i);
  const asker = text.slice(i, name.end).trim();
  let rest = skipMarks(text, name.behind);
  const ticket = /^#\d/.test(text.slice(rest, rest + 2));
  if (ticket) rest = skipMarks(text, skipDigits(text, rest + 1));
  const asks = asking.exec(text.slice(rest, rest + 20));
  if (asks) rest = skipMarks(text, rest + asks[0].length);
  if (text[rest] === '：' || text[rest] === ':') rest = skipMarks(text, rest + 1);
  if (number === null && !hasAt && !asks) return null;
  const named = asker.length > 0 && asker.length <= longestName && (hasAt || asks !== null);
  return {
    number,
    numberSpan,
    asker: named ? asker : null,
    askerSpan: named ? at(i, i + asker.length) : null,
    ticket,
    asks: asks !== null,
    at: hasAt && named,
    bold,
    rest: span.start + rest,
  };
}

/** A name ends at a star, a colon, a ticket or a word of asking. `behind` is where to read on. */
function readName(text: string, start: number): { end: number; behind: number } {
  const limit = Math.min(text.length, start + longestName + 20);
  for (let i = start; i < limit; i++) {
    const char = text[i] ?? '';
    if (char === '*' || char === '：' || char === ':' || (char === '#' && /\d/.test(text[i + 1] ?? '')))
      return { end: i, behind: i };
    const wordStart = i === start || char >= '\u2e80' || mark.test(text[i - 1] ?? '');
    if (i > start && wordStart && asking.test(text.slice(i, i + 20))) return { end: i, behind: i };
  }
  return { end: limit, behind: limit };
}

function skipMarks(text: string, from: number): number {
  let i = from;
  while (i < text.length && mark.test(text[i] ?? '')) i++;
  return i;
}

function skipDigits(text: string, from: number): number {
  let i = from;
  while (i < text.length && /\d/.test(text[i] ?? '')) i++;
  return i;
}
