import type { Token } from 'markdown-it';
import type { Span } from '../text/span';
import type { ParseResult } from './dialect';
import { placeOf } from './token';

/** A paragraph, heading, table cell, block of code or of raw HTML, as readers see it. */
export interface TextBlock {
  /** The elements it is in, outermost first, itself last: `['blockquote', 'p']`. Text of a tight item ends with `li`. */
  readonly path: readonly string[];
  /** Lines of the file, from 0; the end is exclusive. */
  readonly line: number;
  readonly endLine: number;
  readonly runs: readonly TextRun[];
}

/** A piece of what a block shows. */
export interface TextRun {
  readonly kind: 'text' | 'code' | 'image' | 'break' | 'html';
  /** As shown: typography done, entities decoded, no escapes. Of an image its alt text, of raw HTML the source. */
  readonly text: string;
  /** In the file. */
  readonly span: Span;
  /** The inline elements around it, outermost first: `strong`, `em`, `del`, `a` … */
  readonly inlineElements: readonly string[];
}

/** A line of a block as it was written: from one line break to the next. */
export interface TextLine {
  readonly block: TextBlock;
  readonly runs: readonly TextRun[];
  /** Whether its block begins with it. */
  readonly isFirst: boolean;
}

/**
 * What a reading shows, block by block.
 * @param offset where the text that was read begins in the file
 * @param firstLine the line of the file that it begins on, from 0
 */
export function readTextBlocks({ tokens }: ParseResult, offset: number, firstLine: number): TextBlock[] {
  const blocks: TextBlock[] = [];
  const open: string[] = [];
  for (const token of tokens) {
    // The paragraph of a tight list item is not rendered as an element.
    if (token.nesting > 0) open.push(token.hidden ? '' : token.tag);
    else if (token.nesting < 0) open.pop();
    else if (token.map && token.type !== 'hr') {
      const [first, end] = token.map;
      const runs = token.children ? readRuns(token.children, offset) : readBlock(token, offset);
      const path = open.filter(Boolean);
      if (!token.children) path.push(token.tag || 'html');
      blocks.push({ path, line: firstLine + first, endLine: firstLine + end, runs });
    }
  }
  return blocks;
}

function readBlock(token: Token, offset: number): TextRun[] {
  // An empty code block shows nothing and has no position.
  if (token.content === '') return [];
  const kind = token.type === 'html_block' ? 'html' : 'code';
  return [{ kind, text: token.content, span: shift(placeOf(token), offset), inlineElements: [] }];
}

function readRuns(tokens: readonly Token[], offset: number): TextRun[] {
  const runs: TextRun[] = [];
  // Never changed, so that runs beside each other share it.
  let marks: readonly string[] = [];
  for (const token of tokens) {
    if (token.nesting > 0) marks = [...marks, token.tag];
    else if (token.nesting < 0) marks = marks.slice(0, -1);
    else {
      const kind = kindOf(token);
      const text = kind === 'break' ? '\n' : token.content;
      if (text) runs.push({ kind, text, span: shift(placeOf(token), offset), inlineElements: marks });
    }
  }
  // Breaks at the end of a block show nothing.
  while (runs.at(-1)?.kind === 'break') runs.pop();
  return runs;
}

const kinds = new Map<string, TextRun['kind']>([
  ['image', 'image'],
  ['code_inline', 'code'],
  ['html_inline', 'html'],
]);

function kindOf({ type }: Token): TextRun['kind'] {
  return kinds.get(type) ?? (type.endsWith('break') ? 'break' : 'text');
}

function shift(span: Span | undefined, offset: number): Span {
  return { start: offset + (span?.start ?? 0), end: offset + (span?.end ?? 0) };
}

/** The lines of all blocks but code and raw HTML. */
export function splitLines(blocks: readonly TextBlock[]): TextLine[] {
  return blocks.filter(isText).flatMap(splitBlock);
}

function splitBlock(block: TextBlock): TextLine[] {
  const lines: TextLine[] = [];
  let from = 0;
  const add = (to: number) => {
    const runs = from === 0 && to === block.runs.length ? block.runs : block.runs.slice(from, to);
    if (to > from) lines.push({ block, runs, isFirst: from === 0 });
    from = to + 1;
  };
  block.runs.forEach(({ kind }, index) => {
    if (kind === 'break') add(index);
  });
  add(block.runs.length);
  return lines;
}

/** Whether a block is running text. */
export function isText({ path }: TextBlock): boolean {
  const element = path.at(-1);
  return element !== 'pre' && element !== 'code' && element !== 'html' && element !== 'hr';
}

/** Whether a run shows exactly what is written: no escape, no entity, no typography. */
export function isVerbatim(text: string, { kind, span, text: shown }: TextRun): boolean {
  return kind === 'text' && span.end - span.start === shown.length && text.startsWith(shown, span.start);
}
