import type { Block } from '../blocks/block';
import { isPunct, isSpace } from '../chars';
import { Content } from '../content';
import { autolink, rawHtml } from './angled';
import { codeSpan } from './codeSpan';
import { emphasis } from './emphasis';
import { footnoteMark } from './footnoteMark';
import { linkify } from './linkify';
import { link } from './links';
import { Inline } from './node';
import { InlineState, type InlineContext, type InlineRule } from './state';
import { task } from './task';
import { typographer } from './typographer';

/** The rules that a character may begin, in goldmark's order; a blank stands for all blanks and for the begin of what is left. */
const rulesOf: (readonly InlineRule[] | undefined)[] = [];
for (const [chars, rules] of [
  ['`', [codeSpan]],
  ['!', [footnoteMark, link]],
  ['[', [task, footnoteMark, link]],
  [']', [link]],
  ['<', [autolink, rawHtml, typographer]],
  ['*_', [emphasis]],
  ['~', [emphasis, linkify]],
  ['(', [linkify]],
  [' ', [linkify]],
  ['"\'->.', [typographer]],
] as const) {
  for (const char of chars) rulesOf[char.charCodeAt(0)] = rules;
}

interface LineEnd {
  /** How much of the line is read for marks. */
  readonly length: number;
  readonly breaks: Inline['breaks'];
  /** Whether blanks before the break stay. */
  readonly keepsBlanks: boolean;
}

/** Reads a block's content. */
export function readInlines(block: Block, source: string, context: InlineContext): { root: Inline; content: Content } {
  const content = new Content(source, block.lines);
  const state = new InlineState(content, block, context);
  let isEscaped = false;
  for (let at = 0; at < content.text.length;) [at, isEscaped] = readPiece(state, at, isEscaped);
  state.delimiters.pairAll();
  for (const bracket of state.brackets) bracket.becomeText();
  return { root: state.root, content };
}

/** Reads on to behind the next node or the end of the line. */
function readPiece(state: InlineState, from: number, wasEscaped: boolean): [at: number, isEscaped: boolean] {
  const { text, root, content } = state;
  const lineEnd = content.lineEnd(from);
  const { length, breaks, keepsBlanks } = readLineEnd(text, from, lineEnd);
  let isEscaped = wasEscaped;
  let start = from;
  const stop = from + length;
  for (let at = from; at < stop; at++) {
    const code = text.charCodeAt(at);
    if (code === 10) break;
    const punct = isPunct(code);
    const blank = isSpace(code) && code !== 13;
    if ((punct && !isEscaped) || blank || at === from) {
      const rules = rulesOf[blank || (at === from && !punct) ? 32 : code];
      if (rules) {
        if (at > start) root.appendText(start, at);
        start = at;
        for (const rule of rules) {
          const read = rule(state, at, lineEnd);
          if (!read) continue;
          root.append(read.node);
          return [read.end, isEscaped];
        }
      }
    }
    isEscaped = !isEscaped && code === 92;
  }
  let end = Math.max(stop, from);
  if (text.charCodeAt(end - 1) === 10 && end > from) end--;
  if (!keepsBlanks) while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  const node = new Inline('text', start, Math.max(start, end));
  node.breaks = breaks;
  root.append(node);
  return [lineEnd, isEscaped];
}

/** How a line ends: with a backslash or two blanks it breaks hard. */
function readLineEnd(text: string, from: number, lineEnd: number): LineEnd {
  const length = lineEnd - from;
  if (text.charCodeAt(lineEnd - 1) !== 10) return { length, breaks: '', keepsBlanks: false };
  const back = (count: number) => (count <= length ? text[lineEnd - count] : undefined);
  if (back(2) === '\\' && back(3) !== '\\') return { length: length - 2, breaks: 'hard', keepsBlanks: true };
  if (back(2) === ' ' && back(3) === ' ') return { length: length - 3, breaks: 'hard', keepsBlanks: false };
  return { length, breaks: 'soft', keepsBlanks: false };
}
