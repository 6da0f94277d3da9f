import type { DialectName } from '../../config/config';
import { readArticle } from '../../markdown/article';
import { dialectOf } from '../../markdown/dialects';
import type { TextBlock } from '../../markdown/textBlocks';
import type { Issue } from '../../issue/issue';
import { message } from '../../messages/message';
import { applyEdits, type TextEdit } from '../../text/edits';
import { insertBlankLine } from '../../lint/fixEdits';
import type { Fix } from '../../lint/rule';

/**
 * Makes a list of the items that have become part of a paragraph. One blank line above the first item begins the list;
 * blank lines between items would split it. Lines that announce further items, or follow the last one, are separated.
 * The fix is rendered to check that it makes a list.
 * @param first the line of the first item
 */
export function beginList(issue: Issue, block: TextBlock, first: number, dialect: DialectName): Fix[] {
  const begin = insertBlankLine(issue, block, first);
  if (begin.length === 0) return [];
  const title = message('list-swallowed-fix');
  // A paragraph of a list item cannot be rendered alone.
  if (!block.path.every((tag) => /^(?:blockquote|p|h[1-6])$/.test(tag))) return [{ title, edits: begin, safe: false }];
  const { items, unindented } = readLines(issue, block, first);
  const apart = unindented.filter(({ endsWithColon, end }) => endsWithColon || end === block.endLine);
  const edits = [...begin, ...apart.flatMap((lines) => setApart(issue, block, lines))];
  const rendered = readArticle(applyToBlock(issue, block, edits), dialectOf(dialect)).textBlocks;
  if (!items.every(beginsItem(issue, block, edits, rendered))) return [];
  // Only the writer knows whether other lines continue the item above, or an unquoted line the quote.
  const isPlain = unindented.every(({ endsWithColon }) => endsWithColon);
  const safe =
    isPlain &&
    isQuoteMarked(issue, block, first) &&
    collectInlineFormatting(rendered) === collectInlineFormatting([block]);
  return [{ title, edits, safe }];
}

function setApart(issue: Issue, block: TextBlock, { from, end }: UnindentedLines): TextEdit[] {
  return [...insertBlankLine(issue, block, from), ...(end < block.endLine ? insertBlankLine(issue, block, end) : [])];
}

function isQuoteMarked({ lines }: Issue, { path }: TextBlock, line: number): boolean {
  return !path.includes('blockquote') || /^[ \t]*>/.test(lines.textOf(line));
}

function applyToBlock({ text, lines }: Issue, { line, endLine }: TextBlock, edits: readonly TextEdit[]): string {
  const start = lines.startOf(line);
  const moved = edits.map(({ span, newText }) => ({
    span: { start: span.start - start, end: span.end - start },
    newText,
  }));
  return applyEdits(text.slice(start, lines.endOf(endLine - 1)), moved);
}

/** Returns whether a line begins an item in the rendered text, where each edit has inserted a line. Takes lines in ascending order. */
function beginsItem({ lines }: Issue, block: TextBlock, edits: readonly TextEdit[], rendered: readonly TextBlock[]) {
  const begins = new Set(rendered.filter(({ path }) => path.includes('li')).map(({ line }) => line));
  let added = 0;
  return (line: number): boolean => {
    while ((edits[added]?.span.start ?? Infinity) <= lines.startOf(line)) added++;
    return begins.has(line - block.line + added);
  };
}

/** The bold text, links, code and images: a list that begins inside one breaks it. */
function collectInlineFormatting(blocks: readonly TextBlock[]): string {
  const runs = blocks.flatMap((block) => block.runs).filter(({ kind }) => kind !== 'break');
  const marked = runs.filter(({ kind, inlineElements: marks }) => kind !== 'text' || marks.length > 0);
  return marked.map(({ text, inlineElements: marks }) => [text, ...marks].join()).join('\n');
}

/** Lines that seem to belong to no item: they are not indented further than the items. */
interface UnindentedLines {
  readonly from: number;
  readonly end: number;
  /** A colon announces what follows. */
  readonly endsWithColon: boolean;
}

/** The lines of a paragraph from the first list item on: those that begin with a marker, and those between and below. */
function readLines({ lines }: Issue, { endLine }: TextBlock, first: number) {
  const items: number[] = [];
  const unindented: UnindentedLines[] = [];
  let outermost = Infinity;
  for (let line = first; line < endLine; line++) {
    const written = stripQuoteMarkers(lines.textOf(line));
    const indent = written.length - written.trimStart().length;
    outermost = Math.min(outermost, indent);
    if (isItem(written)) items.push(line);
    else if (indent <= outermost) {
      const endsWithColon = /[:：]$/.test(written.trimEnd());
      const above = unindented.at(-1);
      if (above?.end === line) unindented[unindented.length - 1] = { from: above.from, end: line + 1, endsWithColon };
      else unindented.push({ from: line, end: line + 1, endsWithColon });
    }
  }
  return { items, unindented };
}

function stripQuoteMarkers(line: string): string {
  return line.replace(/^(?: {0,3}> ?)+/, '');
}

function isItem(line: string): boolean {
  return /^\s{0,12}(?:[-*+]|\d{1,9}[.)])\s+\S/.test(line);
}
