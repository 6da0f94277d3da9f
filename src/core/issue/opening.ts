import { execAt } from '../text/search';
import { toSource, buildFrom, mapWhole, type SourceMap } from '../text/sourceMap';
import type { Span } from '../text/span';
import type { Segment } from './items';

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
  /** Where the words of the question begin, when they are on the same line; else the end of the line. */
  readonly rest: number;
}

const mark = /[*_\s\u200b]/;
const marks = /[*_\s\u200b]*/y;
const asking = /(?:同学)?的?(?:提问|问道|asks|asked|wrote|writes)(?=$|[*_\s:：])/iy;
/** What a word of asking begins with. */
const askingFirst = '同的提问aAwW';
/** A bare 问 is too common a word to mean anything without a colon directly after it. */
const askingShort = /问[:：]/y;
/** What may appear before the `@`. */
const beforeAt = /(?:(?:Q|问题|问|提问|来自|由|by|from)[*\s\u00a0]{0,4}[:：]?[*\s\u00a0]{0,4})(?=@)/iy;
/** A title begins so, and only sentences and titles have these marks: it is no name. */
const noName = /^(?:关于|针对|有关|about)|[，。！？；《]/i;
const maxNameLength = 40;
/** What every opening has in its first words: a number, an `@` or a word of asking. Most lines have none and are soon done. */
const hint =
  /^[*_\s\u200b]*(?:[(（[【<\\](?!https?:)|Q|问题|第|[\d０-９①-⑳一二三四五六七八九十])|[@＠]|提问|问道|asks|asked|wrote|writes/i;

/** Reads a line as the opening of an entry; it is for the caller to weigh what was found. Null: it cannot be one. */
export function readOpening(segment: Segment): Opening | null {
  const head = segment.text.slice(0, maxNameLength * 6);
  if (segment.ordinal === null && !hint.test(head.slice(0, maxNameLength * 2))) return null;
  const simple = simplify(head);
  const { text } = simple;
  const places = (offset: number) => (offset < text.length ? toSource(simple, offset) : head.length);
  const place = (offset: number) => segment.span.start + (offset < text.length ? places(offset) : segment.text.length);
  let i = skipMarks(text, 0);
  const bold = text.slice(0, i).includes('*') || segment.heading > 0;

  const printed = segment.ordinal ? null : readPrintedNumber(text, i);
  const number = segment.ordinal?.value ?? printed?.value ?? null;
  if (printed) i = skipMarks(text, printed.end);
  i = skipMarks(text, i + (execAt(beforeAt, text, i)?.[0].length ?? 0));
  const hasAt = text[i] === '@';
  if (hasAt) i = skipMarks(text, i + 1);
  const end = findNameEnd(text, i, hasAt);
  const asker = text.slice(i, end).trim();
  let rest = skipMarks(text, end);
  const ticket = /^#\d/.test(text.slice(rest, rest + 2));
  if (ticket) rest = skipMarks(text, skipDigits(text, rest + 1));
  const asks = readAsking(text, rest, hasAt);
  rest = skipMarks(text, rest + asks);
  if (text[rest] === '：' || text[rest] === ':') rest = skipMarks(text, rest + 1);
  if (number === null && !hasAt && asks === 0) return null;
  const named = asker.length > 0 && asker.length <= maxNameLength && (hasAt || (asks > 0 && !noName.test(asker)));
  const isWhole = named && segment.text.slice(places(i), places(i + asker.length - 1) + 1) === asker;
  const digits = printed?.digits;
  const exact = digits && /^\d+$/.test(segment.text.slice(places(digits.start), places(digits.end)));
  return {
    number,
    numberSpan: segment.ordinal?.span ?? (exact ? { start: place(digits.start), end: place(digits.end) } : null),
    asker: named ? asker : null,
    askerSpan: isWhole ? { start: place(i), end: place(i) + asker.length } : null,
    ticket,
    asks: asks > 0,
    at: hasAt && named,
    bold,
    rest: place(rest),
  };
}

/** A name ends at a star, a colon, a ticket or a word of asking. */
function findNameEnd(text: string, start: number, hasAt: boolean): number {
  const limit = Math.min(text.length, start + maxNameLength + 20);
  for (let i = start; i < limit; i++) {
    const char = text[i] ?? '';
    if (char === '*' || char === '：' || char === ':' || (char === '#' && /\d/.test(text[i + 1] ?? ''))) return i;
    if (i === start || !askingFirst.includes(char)) continue;
    const wordStart = char >= '\u2e80' || mark.test(text[i - 1] ?? '');
    if (wordStart && readAsking(text, i, hasAt) > 0) return i;
  }
  return limit;
}

/** How long the word of asking at a place is; 0 where there is none. */
function readAsking(text: string, at: number, hasAt: boolean): number {
  const word = execAt(asking, text, at)?.[0];
  if (word !== undefined) return word.length;
  return hasAt && execAt(askingShort, text, at) ? 1 : 0;
}

function skipMarks(text: string, from: number): number {
  return from + (execAt(marks, text, from)?.[0].length ?? 0);
}

function skipDigits(text: string, from: number): number {
  let i = from;
  while (i < text.length && /\d/.test(text[i] ?? '')) i++;
  return i;
}

/** A number at the start of an opening line. */
interface PrintedNumber {
  readonly value: number;
  /** The digits; null where the number is printed in another way and cannot be counted on in place. */
  readonly digits: { readonly start: number; readonly end: number } | null;
  /** Where to read on. */
  readonly end: number;
}

const digits =
  /(?:Q|问题|第)?\s?[(（[【]?\s?(\d{1,3})(?!\d)\s?(?:题|问)?[*\s]{0,4}([)）\]】]?[*\s]{0,4}[、.．。,，:：)）]?)/iy;
const circled = /([①-⑳])[、.．。,，:：\s*]{0,4}/y;
const spelled = /[(（]?([一二三四五六七八九十]{1,3})[)）]?[、.．][*\s]{0,4}(?=@)/y;
const spelledDigits = '一二三四五六七八九';

/**
 * Reads `1、`, `**2.`, `（3）`, `①`, `Q4：`, `一、` and their like.
 * @param at after the marks at the line's start
 */
function readPrintedNumber(text: string, at: number): PrintedNumber | null {
  const plain = execAt(digits, text, at);
  if (plain) {
    const [whole, value = '', mark = ''] = plain;
    const end = at + whole.length;
    const start = at + whole.indexOf(value);
    // A number without a mark after it is one only before a name.
    if (!mark.trim().replaceAll('*', '') && text[end] !== '@') return null;
    return { value: Number(value), digits: { start, end: start + value.length }, end };
  }
  const circle = execAt(circled, text, at);
  if (circle) return { value: (circle[1] ?? '①').charCodeAt(0) - 0x2460 + 1, digits: null, end: at + circle[0].length };
  const words = execAt(spelled, text, at);
  return words ? { value: spellOut(words[1] ?? ''), digits: null, end: at + words[0].length } : null;
}

/** 1 to 99. */
function spellOut(words: string): number {
  const [tens, ones] = words.includes('十') ? words.split('十', 2) : ['', words];
  const value = (word = '') => spelledDigits.indexOf(word) + 1;
  return words.includes('十') ? (tens ? value(tens) : 1) * 10 + (ones ? value(ones) : 0) : value(ones);
}

/** What some line has around its words. */
const hasMarkup = /[<\]_[\\０-９＠]/;

const tag = /<\/?(?:b|strong|em|i|u|span|font|mark)\b[^<>]{0,100}>/iy;
const target = /\]\([^()\s]{0,400}\)/y;

/**
 * Reduces a line to its words: tags and doubled underscores become stars, links their text, full-width digits and `＠` narrow
 * ones; backslashes before marks go.
 */
function simplify(line: string): SourceMap {
  const whole = mapWhole(line);
  if (!hasMarkup.test(line)) return whole;
  const simple = buildFrom(whole);
  for (let i = 0; i < line.length;) {
    const char = line.charAt(i);
    const length = measureMarkup(line, i, char);
    if (length === 0) {
      const written = narrow(char);
      if (written === char) simple.add(i, i + 1);
      else simple.insert(written, i);
    } else if (char === '<' || char === '_') simple.insert('*', i);
    i += length || 1;
  }
  return simple.finish();
}

/** How many characters at a place are markup; 0 where the character counts. */
function measureMarkup(line: string, at: number, char: string): number {
  if (char === '<' || char === ']') return execAt(char === '<' ? tag : target, line, at)?.[0].length ?? 0;
  if (char === '_') return line[at + 1] === '_' ? 2 : 0;
  if (char === '[') return /[@＠*]/.test(line[at + 1] ?? '') ? 1 : 0;
  return char === '\\' && /[@#*_[\].]/.test(line[at + 1] ?? '') ? 1 : 0;
}

function narrow(char: string): string {
  if (char >= '０' && char <= '９') return String(char.charCodeAt(0) - 0xff10);
  return char === '＠' ? '@' : char;
}
