import type { Token } from 'markdown-it';
import type { Dialect } from '../config/config';
import type { Issue } from '../issue/issue';
import type { Span } from '../text/span';
import { dialectOf } from './dialect';
import { placeOf } from './places';

/** What readers see of an issue's article under a dialect, with the way back to the file. */
export interface View {
  readonly blocks: readonly SeenBlock[];
}

/** A paragraph, heading, table cell, block of code or of raw HTML. */
export interface SeenBlock {
  /** The elements it stands in, outermost first, itself last: `['blockquote', 'p']`. Text of a tight item ends with `li`. */
  readonly path: readonly string[];
  /** Lines of the file, from 0; the end is exclusive. */
  readonly line: number;
  readonly endLine: number;
  readonly runs: readonly SeenRun[];
}

/** A piece of what a block shows. */
export interface SeenRun {
  readonly kind: 'text' | 'code' | 'image' | 'break' | 'html';
  /** As shown: typography done, entities decoded, no escapes. Of an image its alt text, of raw HTML the source. */
  readonly text: string;
  /** In the file. */
  readonly span: Span;
  /** The inline elements around it, outermost first: `strong`, `em`, `del`, `a` … */
  readonly marks: readonly string[];
}

const views = new WeakMap<Issue, Map<Dialect, View>>();

/** What readers see; read once for an issue and a dialect, for whoever asks. */
export function viewIssue(issue: Issue, dialect: Dialect): View {
  const known = views.get(issue) ?? new Map<Dialect, View>();
  views.set(issue, known);
  const view = known.get(dialect) ?? readView(issue, dialect);
  known.set(dialect, view);
  return view;
}

/** What readers see of a piece of Markdown that stands alone; its places count from its own beginning. */
export function viewText(text: string, dialect: Dialect): View {
  return { blocks: readArticle(text, dialect, 0, 0) };
}

function readView({ text, body, lines }: Issue, dialect: Dialect): View {
  return { blocks: readArticle(text.slice(body.start, body.end), dialect, body.start, lines.lineAt(body.start)) };
}

/** @param offset where the text begins in the file, and on which line */
function readArticle(text: string, dialect: Dialect, offset: number, firstLine: number): SeenBlock[] {
  const md = dialectOf(dialect);
  const blocks: SeenBlock[] = [];
  const open: string[] = [];
  for (const token of md.parse(text, { places: true })) {
    // A tight item's paragraph is none for readers.
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

function readBlock(token: Token, offset: number): SeenRun[] {
  // A fence around nothing shows nothing, and that stands nowhere.
  if (token.content === '') return [];
  const kind = token.type === 'html_block' ? 'html' : 'code';
  return [{ kind, text: token.content, span: shift(placeOf(token), offset), marks: [] }];
}

function readRuns(tokens: readonly Token[], offset: number): SeenRun[] {
  const runs: SeenRun[] = [];
  // Never changed, so that runs beside each other share it.
  let marks: readonly string[] = [];
  for (const token of tokens) {
    if (token.nesting > 0) marks = [...marks, token.tag];
    else if (token.nesting < 0) marks = marks.slice(0, -1);
    else {
      const kind = kindOf(token);
      const text = kind === 'break' ? '\n' : token.content;
      if (text) runs.push({ kind, text, span: shift(placeOf(token), offset), marks });
    }
  }
  // Breaks at the end of a block show nothing.
  while (runs.at(-1)?.kind === 'break') runs.pop();
  return runs;
}

function kindOf({ type }: Token): SeenRun['kind'] {
  if (type === 'text') return 'text';
  if (type === 'image') return 'image';
  if (type === 'code_inline') return 'code';
  if (type === 'html_inline') return 'html';
  return type.endsWith('break') ? 'break' : 'text';
}

function shift(span: Span | undefined, offset: number): Span {
  return { start: offset + (span?.start ?? 0), end: offset + (span?.end ?? 0) };
}
