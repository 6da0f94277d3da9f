import { blankLine } from './block/lineKinds';
import { findWithin } from './scanText';
import { buildFrom, toSource, type SourceMap } from '../../text/sourceMap';
import type { Parser, Reference } from './parser';

/**
 * Reads `[name]: address "title"` or the footnote `[^name]: text` at the beginning of a line and stores it.
 * @returns its length without the last line break (of a footnote with it); 0 if there is none
 */
export function readReference(parser: Parser, whole: SourceMap, line: number): number {
  const { text } = whole;
  let start = line;
  while (start < line + 3 && text[start] === ' ') start++;
  if (text[start] !== '[') return 0;
  const isNote = text[start + 1] === '^';
  const nameStart = start + (isNote ? 2 : 1);
  const nameEnd = findNameEnd(text, nameStart);
  if (nameEnd < 0 || text[nameEnd + 1] !== ':') return 0;
  const at = skipBreak(text, nameEnd + 2);
  if (at >= text.length) return 0;
  const name = text.slice(nameStart, nameEnd);
  if (isNote) {
    const note = readNote(whole, at);
    parser.references.set(name.toLowerCase(), { url: name, title: '', titleAt: 0, note });
    return note.end - line;
  }
  const target = readTarget(whole, at);
  if (!target) return 0;
  parser.references.set(name.toLowerCase(), target);
  return target.end - line;
}

function findNameEnd(text: string, from: number): number {
  for (let i = from; i < text.length && text[i] !== '\n'; i++) if (text[i] === ']') return i;
  return -1;
}

/** The offset after spaces, one line break and spaces. */
function skipBreak(text: string, from: number): number {
  const i = skipSpaces(text, from);
  return skipSpaces(text, text[i] === '\n' ? i + 1 : i);
}

function skipSpaces(text: string, from: number): number {
  let i = from;
  while (text[i] === ' ' || text[i] === '\t') i++;
  return i;
}

function endOfLine(text: string, from: number): number {
  const end = findWithin(text, '\n', from, text.length);
  return end < 0 ? text.length : end;
}

/** An address ends at the next white space. Of angle brackets only the first is removed; of double ones, the outer and one inner. */
function readTarget(whole: SourceMap, at: number): (Reference & { readonly end: number }) | null {
  const { text } = whole;
  const start = text[at] === '<' ? at + 1 : at;
  if (start >= text.length) return null;
  let urlEnd = start;
  while (urlEnd < text.length && !/[ \t\n]/.test(text.charAt(urlEnd))) urlEnd++;
  const written = text.slice(start, urlEnd);
  const url = written.startsWith('<') && written.endsWith('>') ? written.slice(1, -1) : written;
  let i = skipSpaces(text, urlEnd);
  const atBreak = i >= text.length || text[i] === '\n';
  if (!atBreak && !/['"(]/.test(text.charAt(i))) return null;
  let end = atBreak ? i : 0;
  const plain = end > 0 ? { url, title: '', titleAt: 0, end } : null;
  if (end > 0) i = skipSpaces(text, end + 1);
  if (i + 1 >= text.length || !/['"(]/.test(text.charAt(i))) return plain;
  const titleStart = i + 1;
  const titleLine = endOfLine(text, titleStart);
  let last = titleLine - 1;
  while (last > titleStart && (text[last] === ' ' || text[last] === '\t')) last--;
  const closes = last > titleStart && /['")]/.test(text.charAt(last));
  if (closes) end = titleLine;
  if (end === 0) return null;
  // An unclosed title is still a title, though its line is rendered as well.
  return { url, title: text.slice(titleStart, closes ? last : titleLine), titleAt: toSource(whole, titleStart), end };
}

/** The line and the indented lines below it. */
function readNote(whole: SourceMap, at: number): { text: SourceMap; blocks: boolean; end: number } {
  const { text } = whole;
  const note = buildFrom(whole);
  let end = text[at - 1] === '\n' ? at : nextLineStart(text, at);
  note.add(at, end);
  let blocks = false;
  let afterBlank = false;
  while (end < text.length) {
    const next = nextLineStart(text, end);
    if (blankLine(text.slice(end, next), 0)) {
      afterBlank = true;
      end = next;
      continue;
    }
    const indent = text[end] === '\t' ? 1 : text.startsWith('    ', end) ? 4 : 0;
    if (indent === 0) break;
    if (afterBlank) note.insert('\n', end);
    afterBlank = false;
    note.add(end + indent, next);
    blocks = true;
    end = next;
  }
  if (text[end - 1] !== '\n') note.insert('\n', end);
  return { text: note.finish(), blocks, end };
}

function nextLineStart(text: string, at: number): number {
  const end = findWithin(text, '\n', at, text.length);
  return end < 0 ? text.length : end + 1;
}
