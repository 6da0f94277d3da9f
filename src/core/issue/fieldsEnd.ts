import type { Span } from '../text/span';
import type { OpenFields } from './fence';
import { afterLine, endOfLine, isFenceLike, isKnownField, isYamlLine, linesFrom } from './frontMatterLines';

/** A lower-case key, a colon and a space: hardly words of an article. */
const plainField = /^[a-z_][\w-]{0,60}:(?:[ \t]|$)/;

/**
 * Finds where the article begins below fields without a closing fence: at a line that was meant as the fence, at a blank
 * line that no field follows, or at a line that is no YAML.
 * @param from where the fields begin
 * @returns null if everything up to `to` may be fields
 */
export function findFieldsEnd(text: string, from: number, to: number): OpenFields | null {
  /** The first of the blank lines and comments above the current line: a heading is a comment to YAML. */
  let gap: number | null = null;
  let isBelowBlank = false;
  let valueEnd = from;
  for (const { start, end, words } of linesFrom(text, from, to)) {
    if (start < valueEnd) continue;
    if (isFenceLike(words)) return { end: gap ?? start, closing: { start, end } };
    if (words.trim() === '' || /^#[ \t]/.test(words)) {
      gap ??= start;
      isBelowBlank ||= words.trim() === '';
      continue;
    }
    const isFieldBelow = isKnownField(words) || plainField.test(words) || /^\s/.test(words);
    const isField = isBelowBlank ? isFieldBelow : isYamlLine(words);
    const isArticle = !isField && !isAmongFields(text, start, to, gap === null);
    if (isArticle) return { end: gap ?? start, closing: null };
    const glued = findGluedFence(text, start, words);
    if (glued) return { end: glued.start, closing: glued };
    gap = null;
    isBelowBlank = false;
    valueEnd = findValueEnd(text, start, words);
  }
  return null;
}

/** The closing fence at the end of the last field, above a blank line: `tags: [a]---`. */
function findGluedFence(text: string, start: number, line: string): Span | null {
  const [marks] = /(?<=[^\s-])---[ \t]*$/.exec(line.slice(-80)) ?? [];
  const below = afterLine(text, start);
  if (marks === undefined || text.slice(below, endOfLine(text, below)).trim() !== '') return null;
  return { start: start + line.length - marks.length, end: start + line.length };
}

/** In how many lines a mistake in the fields may be: each of them is asked. */
const maxLinesBelow = 16;

/**
 * Whether a line is a field with a mistake: the lines below, down to a blank one, have a field.
 * @param orFence whether the closing fence will do
 */
function isAmongFields(text: string, line: number, to: number, orFence: boolean): boolean {
  let lines = 0;
  for (const { words } of linesFrom(text, afterLine(text, line), to)) {
    if (words.trim() === '' || ++lines > maxLinesBelow) return false;
    if (isKnownField(words)) return true;
  }
  return orFence;
}

/** UTF-16 units; a longer value in quotes or brackets is not followed over its lines. */
const maxValue = 2000;
const closers: Readonly<Record<string, string>> = { '"': '"', "'": "'", '[': ']', '{': '}' };

/** Where a value in quotes or brackets ends that goes on in the lines below; else where it begins. */
function findValueEnd(text: string, start: number, line: string): number {
  const [opened = '', mark = ''] = /^[\w.-]{1,60}[ \t]{0,8}:[ \t]{0,8}(["'[{])/.exec(line) ?? [];
  const closer = closers[mark];
  if (closer === undefined || line.includes(closer, opened.length)) return start;
  const from = start + line.length;
  const below = text.slice(from, from + maxValue);
  const [, ...lines] = below.slice(0, below.indexOf(closer)).split(/\r\n?|\n/);
  const isBroken = lines.slice(0, -1).some((each) => each.trim() === '') || lines.some(isKnownField);
  return isBroken || !below.includes(closer) ? start : from + below.indexOf(closer);
}
