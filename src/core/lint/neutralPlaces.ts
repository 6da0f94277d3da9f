import type { MarkdownIt } from 'markdown-it';
import type { Dialect } from '../config/config';
import type { Issue } from '../issue/issue';
import { applyEdits, type TextEdit } from '../text/edits';
import { rendererOf } from '../markdown/renderers';

const dialects: readonly Dialect[] = ['blackfriday', 'goldmark', 'commonmark'];

/**
 * The lines that begin an outermost block in every dialect: there, a comment stands between blocks and in none.
 * @param line of the file, from 0, in the body
 * @returns those at or above the line, and those below, nearest first
 */
export function listNeutralPlaces(issue: Issue, line: number): { above: number[]; below: number[] } {
  const { text, body, lines } = issue;
  const firstLine = lines.lineAt(body.start);
  const [starts = new Set<number>(), ...others] = dialects.map((dialect) =>
    listStarts(rendererOf(dialect), text.slice(body.start)),
  );
  const shared = [...starts].filter((start) => others.every((other) => other.has(start)));
  const places = shared.map((start) => firstLine + start).sort((a, b) => a - b);
  return { above: places.filter((place) => place <= line).reverse(), below: places.filter((place) => place > line) };
}

/** Whether edits of the body change nothing that readers see in any dialect. */
export function isNeutral({ text, body }: Issue, edits: readonly TextEdit[]): boolean {
  const edited = applyEdits(text, edits);
  return dialects.every(
    (dialect) => render(dialect, text.slice(body.start)) === render(dialect, edited.slice(body.start)),
  );
}

function render(dialect: Dialect, text: string): string {
  return rendererOf(dialect).render(text, {});
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
