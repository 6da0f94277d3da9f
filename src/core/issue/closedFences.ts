import type { MarkdownIt, StateBlock } from 'markdown-it';
import { lastAtOrBefore } from '../text/search';

/** The marks of a code fence that nothing closes. */
export interface OpenFence {
  /** Counts from 0 in the text that was parsed. */
  readonly line: number;
  readonly column: number;
  readonly length: number;
}

/** A line that can close a fence. */
interface Closer {
  readonly line: number;
  readonly length: number;
  /** The most marks that this one and those below it have. */
  readonly longest: number;
}

/** What a fence can be closed in: the whole text, a quote, an item of a list. */
interface Container {
  readonly indent: number;
  readonly endLine: number;
  /** By the mark, those below the line that asked first: every fence is looked up, and none scans the text again. */
  closers?: Map<number, { readonly from: number; readonly list: readonly Closer[] }>;
}

const containers = new WeakMap<StateBlock, Container[]>();
const found = new WeakMap<object, Map<number, OpenFence>>();
const backtick = 0x60;
const tilde = 0x7e;

/** The fences that nothing closes, as the parse with this environment met them. */
export function openFencesIn(env: object): readonly OpenFence[] {
  return [...(found.get(env)?.values() ?? [])].sort((a, b) => a.line - b.line);
}

/**
 * Has a parser read only those fences as code that something closes. CommonMark takes all that is below an open one as code;
 * one forgotten line would hide the rest of an issue, which sites that read older Markdown publish as text.
 */
export function readClosedFences(md: MarkdownIt): void {
  const tokenize = md.block.tokenize.bind(md.block);
  md.block.tokenize = (state, startLine, endLine) => {
    const open = containers.get(state) ?? [];
    containers.set(state, open);
    open.push({ indent: state.blkIndent, endLine });
    tokenize(state, startLine, endLine);
    open.pop();
  };
  md.block.ruler.at('fence', readFence, { alt: ['paragraph', 'reference', 'blockquote', 'list'] });
}

function readFence(state: StateBlock, startLine: number, _endLine: number, silent: boolean): boolean {
  const indent = state.sCount[startLine] ?? 0;
  if (indent - state.blkIndent >= 4) return false;
  const start = (state.bMarks[startLine] ?? 0) + (state.tShift[startLine] ?? 0);
  const mark = state.src.charCodeAt(start);
  if (mark !== backtick && mark !== tilde) return false;
  const end = state.skipChars(start, mark);
  if (end - start < 3) return false;
  if (mark === backtick && state.src.slice(end, state.eMarks[startLine]).includes('`')) return false;
  const closing = findClosing(state, startLine, mark, end - start);
  if (closing === null) keepOpen(state, startLine, start, end);
  if (silent || closing === null) return closing !== null;
  state.line = closing + 1;
  state.push('fence', 'code', 0).map = [startLine, state.line];
  return true;
}

/** The line that closes a fence; null where none does. */
function findClosing(state: StateBlock, line: number, mark: number, length: number): number | null {
  // A line that is less indented than an item belongs to what the item is in.
  const container = containers.get(state)?.findLast(({ indent }) => indent <= (state.sCount[line] ?? 0));
  if (!container) return null;
  container.closers ??= new Map();
  let known = container.closers.get(mark);
  if (!known || known.from > line) {
    known = { from: line, list: listClosers(state, line, mark, container) };
    container.closers.set(mark, known);
  }
  const { list } = known;
  let index = lastAtOrBefore(list.length, (each) => list[each]?.line ?? 0, line) + 1;
  if ((list[index]?.longest ?? 0) < length) return null;
  while ((list[index]?.length ?? length) < length) index++;
  return list[index]?.line ?? null;
}

function listClosers(state: StateBlock, from: number, mark: number, { indent, endLine }: Container): Closer[] {
  const lines: { line: number; length: number }[] = [];
  for (let line = from + 1; line < endLine; line++) {
    const start = (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0);
    const end = state.eMarks[line] ?? 0;
    const own = state.sCount[line] ?? 0;
    if (start < end && own < indent) break;
    if (state.src.charCodeAt(start) !== mark || own - indent >= 4) continue;
    const closeEnd = state.skipChars(start, mark);
    if (closeEnd - start >= 3 && state.skipSpaces(closeEnd) >= end) lines.push({ line, length: closeEnd - start });
  }
  let longest = 0;
  const closers = lines.reverse().map((closer) => {
    longest = Math.max(longest, closer.length);
    return { ...closer, longest };
  });
  return closers.reverse();
}

function keepOpen({ src, env }: StateBlock, line: number, start: number, end: number): void {
  const fences = found.get(env) ?? new Map<number, OpenFence>();
  found.set(env, fences);
  if (fences.has(line)) return;
  const column = start === 0 ? 0 : start - src.lastIndexOf('\n', start - 1) - 1;
  fences.set(line, { line, column, length: end - start });
}
