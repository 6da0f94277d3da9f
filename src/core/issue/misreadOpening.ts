import { invisibleClass, spaceClass } from '../text/characters';
import { lineBreakOf } from '../text/lines';
import type { Fence } from './fence';
import { findFieldsEnd } from './fieldsEnd';
import { afterLine, endOfLine, isFenceLike, isKnownField, linesFrom } from './frontMatterLines';
import type { FrontMatterError } from './issue';

const oneDash = /^[-\u2010-\u2015\u2212\u2500\uff0d]\s*$/;
const invisibleAbove = new RegExp(`^[${invisibleClass}${spaceClass}]+---`);

/** In how many of the first lines an opening fence is looked for, and how many comments may be below it. */
const maxLinesAbove = 5;

/**
 * Finds the usual fields of front matter at the top of a text, though Hugo finds no fence there: below a line that was
 * meant as the fence, below a fence with something before it, or below none. They must be closed: other generators than
 * Hugo read fields without any fence.
 * @param start of the first line that is not blank
 */
export function findMisreadOpening(text: string, start: number): Fence | null {
  const first = { start, end: endOfLine(text, start) };
  if (isKnownField(text.slice(start, first.end))) {
    const repair = { span: { start, end: start }, newText: `---${lineBreakOf(text)}` };
    return closeFields(text, start, { code: 'no-opening', span: first, repair });
  }
  let lines = 0;
  for (const { start: at, end, words } of linesFrom(text, start, text.length)) {
    // In a comment or code it is an example.
    if (++lines > maxLinesAbove || /^\s*(?:<!--|```|~~~)/.test(words)) return null;
    const fields = afterLine(text, end);
    const isFence = isFenceLike(words) || oneDash.test(words);
    if (!isFence && !/---[ \t]*$/.test(words.slice(-80))) continue;
    if (!beginsWithField(text, fields)) continue;
    const isAlone = isFence && at === start && !invisibleAbove.test(words);
    const repair = { span: { start, end }, newText: '---' };
    return closeFields(text, fields, { code: isAlone ? 'opening' : 'before', span: first, repair });
  }
  return null;
}

const anyField = /^[\w.-]{1,60}[ \t]{0,8}[:：]/;

/** Comments may be above the first field. */
function beginsWithField(text: string, from: number): boolean {
  let lines = 0;
  for (const { words } of linesFrom(text, from, text.length)) {
    if (!words.startsWith('#') || ++lines > maxLinesAbove) return anyField.test(words);
  }
  return false;
}

function closeFields(text: string, from: number, problem: FrontMatterError): Fence | null {
  const found = findFieldsEnd(text, from, text.length);
  if (!found?.closing) return null;
  // A single line above a fence is a heading of Markdown.
  let known = 0;
  for (const { words } of linesFrom(text, from, found.end)) if (isKnownField(words)) known++;
  if (known < (problem.code === 'no-opening' ? 2 : 1)) return null;
  const span = { start: problem.span.start, end: afterLine(text, found.closing.start) };
  return { format: 'yaml', span, yaml: { start: from, end: found.end }, problem };
}
