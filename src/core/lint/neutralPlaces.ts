import type { MarkdownIt } from 'markdown-it';
import type { Dialect } from '../config/config';
import type { Issue } from '../issue/issue';
import { applyEdits, type TextEdit } from '../text/edits';
import { cutText, type Piece } from '../markdown/pieces';
import { rendererOf } from '../markdown/renderers';

const dialects: readonly Dialect[] = ['blackfriday', 'goldmark', 'commonmark'];
/** How long the pieces of a text are that are looked at by themselves, in UTF-16 units. */
const pieceSize = 8_000;

/**
 * The lines that begin an outermost block in every dialect: there, a comment stands between blocks and in none.
 * @param line of the file, from 0, in the body
 * @returns those at or above the line, and those below, nearest first; of the part of the text that the line is in
 */
export function listNeutralPlaces(issue: Issue, line: number): { above: number[]; below: number[] } {
  const { piece, firstLine } = findPiece(issue, line);
  const [starts = new Set<number>(), ...others] = dialects.map((dialect) =>
    listStarts(rendererOf(dialect), piece.text),
  );
  const shared = [...starts].filter((start) => others.every((other) => other.has(start)));
  const places = shared.map((start) => firstLine + start).sort((a, b) => a - b);
  return { above: places.filter((place) => place <= line).reverse(), below: places.filter((place) => place > line) };
}

/** Whether edits of the body change nothing that readers see in any dialect; they lie in one part of the text. */
export function isNeutral(issue: Issue, edits: readonly TextEdit[]): boolean {
  const { lines } = issue;
  const { piece, firstLine } = findPiece(issue, lines.lineAt(edits[0]?.span.start ?? 0));
  const by = -lines.startOf(firstLine);
  const moved = edits.map(({ span, newText }) => ({ span: { start: span.start + by, end: span.end + by }, newText }));
  const edited = applyEdits(piece.text, moved);
  return dialects.every((dialect) => render(dialect, piece.text) === render(dialect, edited));
}

function render(dialect: Dialect, text: string): string {
  return rendererOf(dialect).render(text, {});
}

function findPiece({ text, body, lines }: Issue, line: number): { piece: Piece; firstLine: number } {
  const bodyLine = lines.lineAt(body.start);
  const pieces = cutText(text.slice(body.start, body.end), pieceSize);
  const piece = pieces.findLast((one) => bodyLine + one.line <= line) ?? { text: '', line: 0 };
  return { piece, firstLine: bodyLine + piece.line };
}

/** The first lines of the outermost blocks, from 0. */
function listStarts(md: MarkdownIt, text: string): Set<number> {
  const starts = new Set<number>();
  let depth = 0;
  for (const token of md.parse(text, {})) {
    if (depth === 0 && token.map) starts.add(token.map[0]);
    depth += token.nesting;
  }
  return starts;
}
