import MarkdownItParser, { type MarkdownIt, type StateBlock } from 'markdown-it';
import { GoldmarkBlocks } from './blockState';
import { beginsDescription, pushDefinitions } from './definitionLists';
import { findTable, pushTable } from './pipeTables';

/**
 * A plug-in: the lines that begin no block of their own. As goldmark does, it reads all of them first and then asks what they are:
 * definitions of links, and after them a heading with a line under it, a paragraph, a table after some of its lines, or terms of a
 * definition list.
 */
export function textBlocks(md: MarkdownIt): void {
  md.block.State = GoldmarkBlocks;
  const tokenize = md.block.tokenize.bind(md.block);
  md.block.tokenize = (state, startLine, endLine) => {
    const { indents } = state as GoldmarkBlocks;
    indents.push(state.blkIndent);
    tokenize(state, startLine, endLine);
    indents.pop();
  };
  md.block.ruler.disable(['table', 'lheading', 'reference']);
  md.block.ruler.at('paragraph', (state, startLine, endLine) => readText(state as GoldmarkBlocks, startLine, endLine));
}

function readText(state: GoldmarkBlocks, startLine: number, endLine: number): boolean {
  const { end, level } = readLines(state, startLine, endLine);
  const start = skipReferences(state, startLine, end);
  const table = findTable(state, start, end);
  const next = state.skipEmptyLines(end);
  state.line = end;
  if (start === end) return true;
  if (table) {
    if (table.head > start) state.pushText('paragraph', 'p', start, table.head);
    pushTable(state, table, end);
  } else if (level) {
    state.line = end + 1;
    state.pushText('heading', `h${level}`, start, end).map = [start, end + 1];
  } else if (next < endLine && beginsDescription(state, next, [state.blkIndent])) {
    pushDefinitions(state, start, end, next, endLine);
  } else state.pushText('paragraph', 'p', start, end);
  return true;
}

/** Where the lines end, and the level of the heading that the next line makes of them, or 0. */
function readLines(state: GoldmarkBlocks, startLine: number, endLine: number): { end: number; level: number } {
  const { parentType } = state;
  state.parentType = 'paragraph';
  const terminators = state.md.block.ruler.getRules('paragraph');
  const descriptions = [state.blkIndent, ...state.descriptionIndents];
  let level = 0;
  let line = startLine + 1;
  for (; line < endLine && !state.isEmpty(line); line++) {
    const indent = state.sCount[line] ?? 0;
    if (indent < 0 || indent - indentAround(state, indent) > 3) continue;
    if (indent >= state.blkIndent) level = setextLevel(state, line);
    if (level || beginsDescription(state, line, descriptions)) break;
    if (terminators.some((rule) => rule(state, line, endLine, true))) break;
  }
  state.parentType = parentType;
  return { end: line, level };
}

/** Where the innermost container begins that a line with this indent is still part of. A quote counts the indents of its lines anew. */
function indentAround({ indents, blkIndent }: GoldmarkBlocks, indent: number): number {
  return indent >= blkIndent ? blkIndent : (indents.findLast((own) => own <= indent) ?? 0);
}

function setextLevel({ src, bMarks, tShift, eMarks }: StateBlock, line: number): number {
  const start = (bMarks[line] ?? 0) + (tShift[line] ?? 0);
  if (src[start] !== '=' && src[start] !== '-') return 0;
  return /^(?:=+|-+)[ \t]*$/.test(src.slice(start, eMarks[line])) ? '=-'.indexOf(src[start]) + 1 : 0;
}

const definitions = new MarkdownItParser().block.ruler;
definitions.enableOnly('reference');

/** Reads the definitions of links that the lines begin with, and returns the line after them. */
function skipReferences(state: StateBlock, startLine: number, end: number): number {
  const { lineMax } = state;
  const [read] = definitions.getRules('');
  state.lineMax = end;
  let line = startLine;
  while (line < end && read?.(state, line, end, false)) line = state.line;
  state.lineMax = lineMax;
  return line;
}
