import type { Token } from 'markdown-it';
import type { Issue } from '../issue/issue';
import { renderWhole } from '../markdown/articleHtml';
import { dialectNames, dialectOf } from '../markdown/dialects';
import { withoutDirectives } from '../markdown/withoutDirectives';
import { applyEdits, type TextEdit } from '../text/edits';

/** The places for a comment in the body. */
export interface NeutralPlaces {
  /** The lines of the file that begin a top-level block in every dialect, nearest first. */
  readonly above: readonly number[];
  readonly below: readonly number[];
  /** Whether edits of the body leave the rendered text unchanged in every dialect. */
  isNeutral(edits: readonly TextEdit[]): boolean;
}

/** @param line of the file, from 0, in the body; counts as above itself */
export function findNeutralPlaces({ text, body, lines }: Issue, line: number): NeutralPlaces {
  const firstLine = lines.lineAt(body.start);
  const readings = dialectNames.map((name) => {
    const reading = dialectOf(name).read(text.slice(body.start));
    return { name, starts: listStarts(withoutDirectives(reading.tokens)), html: renderWhole(reading) };
  });
  const [first, ...others] = readings;
  const shared = [...(first?.starts ?? [])].filter((start) => others.every(({ starts }) => starts.has(start)));
  const places = shared.map((start) => firstLine + start).sort((a, b) => a - b);
  return {
    above: places.filter((place) => place <= line).reverse(),
    below: places.filter((place) => place > line),
    isNeutral(edits) {
      const edited = applyEdits(text, edits).slice(body.start);
      return readings.every(({ name, html }) => renderWhole(dialectOf(name).read(edited)) === html);
    },
  };
}

/** The first lines of the outermost blocks, from 0. */
function listStarts(tokens: readonly Token[]): Set<number> {
  const starts = new Set<number>();
  let depth = 0;
  for (const token of tokens) {
    if (depth === 0 && token.map) starts.add(token.map[0]);
    depth += token.nesting;
  }
  return starts;
}
