import type { DialectName } from '../../config/config';
import { readArticle } from '../../markdown/article';
import { dialectOf } from '../../markdown/dialects';
import type { TextBlock } from '../../markdown/textBlocks';
import type { Issue } from '../../issue/issue';
import { message } from '../../messages/message';
import { applyEdits, type TextEdit } from '../../text/edits';
import { insertBlankLine } from '../../lint/blankLine';
import type { Fix } from '../../lint/rule';
import { readSwallowedLines, type LooseLines } from './swallowedLines';

/**
 * Makes a list of the items that a paragraph has swallowed. One blank line above the first does it: the others begin by themselves
 * then, and blank lines between them would part them. What announces further items, or follows the last, is set apart.
 * Whether readers see a list then is not guessed but seen.
 * @param first the line of the first item
 */
export function beginList(issue: Issue, block: TextBlock, first: number, dialect: DialectName): Fix[] {
  const begin = insertBlankLine(issue, block, first);
  if (begin.length === 0) return [];
  const title = message('list-swallowed-fix');
  // A paragraph of an item is another one where it stands alone.
  if (!block.path.every((tag) => /^(?:blockquote|p|h[1-6])$/.test(tag))) return [{ title, edits: begin, safe: false }];
  const { items, loose } = readSwallowedLines(issue, block, first);
  const apart = loose.filter(({ announce, end }) => announce || end === block.endLine);
  const edits = [...begin, ...apart.flatMap((lines) => setApart(issue, block, lines))];
  const seen = readArticle(repair(issue, block, edits), dialectOf(dialect)).textBlocks;
  const isSeen = items.every(beginsItem(issue, block, edits, seen));
  if (!isSeen) return [];
  // Whether other words go on with the item above them, and a line without a mark with the quote, only the writer knows.
  const isPlain = loose.every(({ announce }) => announce);
  const safe = isPlain && isMarked(issue, block, first) && listEffects(seen) === listEffects([block]);
  return [{ title, edits, safe }];
}

function setApart(issue: Issue, block: TextBlock, { from, end }: LooseLines): TextEdit[] {
  return [...insertBlankLine(issue, block, from), ...(end < block.endLine ? insertBlankLine(issue, block, end) : [])];
}

function isMarked({ text, lines }: Issue, { path }: TextBlock, line: number): boolean {
  return !path.includes('blockquote') || /^[ \t]*>/.test(text.slice(lines.startOf(line), lines.endOf(line)));
}

function repair({ text, lines }: Issue, { line, endLine }: TextBlock, edits: readonly TextEdit[]): string {
  const start = lines.startOf(line);
  const moved = edits.map(({ span, newText }) => ({
    span: { start: span.start - start, end: span.end - start },
    newText,
  }));
  return applyEdits(text.slice(start, lines.endOf(endLine - 1)), moved);
}

/** Tells whether a line begins an item of what is seen after edits that each put a line in above another. Asks for lines in order. */
function beginsItem({ lines }: Issue, block: TextBlock, edits: readonly TextEdit[], seen: readonly TextBlock[]) {
  const begins = new Set(seen.filter(({ path }) => path.includes('li')).map(({ line }) => line));
  let added = 0;
  return (line: number): boolean => {
    while ((edits[added]?.span.start ?? Infinity) <= lines.startOf(line)) added++;
    return begins.has(line - block.line + added);
  };
}

/** What is bold, a link, code or an image: a list that begins inside of one tears it. */
function listEffects(blocks: readonly TextBlock[]): string {
  const runs = blocks.flatMap((block) => block.runs).filter(({ kind }) => kind !== 'break');
  const marked = runs.filter(({ kind, marks }) => kind !== 'text' || marks.length > 0);
  return marked.map(({ text, marks }) => [text, ...marks].join()).join('\n');
}
