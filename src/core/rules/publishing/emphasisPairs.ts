import { isVerbatim, type TextLine } from '../../markdown/textBlocks';
import type { Mark, SeenEmphasis } from './emphasisMarks';

/**
 * The pairs of `**` in a line of which a dialect has paired others than the writer: it shows some of the delimiters, or
 * it shows bold text within bold text. The writer opens and closes in turn.
 * @returns all pairs in order; none where the line is as it was meant, or where that cannot be told
 */
export function findMispaired(text: string, { runs }: TextLine): SeenEmphasis[] {
  const nested = runs.some(({ inlineElements }) => inlineElements.filter((tag) => tag === 'strong').length > 1);
  if (!nested && !runs.some((run) => run.kind === 'text' && run.text.includes('**'))) return [];
  const marks = readBoldMarks(text, runs);
  if (!marks || marks.length < 4 || marks.length % 2 > 0) return [];
  return marks.flatMap((open, index) => (index % 2 === 0 ? [{ open, close: marks[index + 1] ?? null }] : []));
}

/** Every `**` of a line, those that made text bold too; null where other delimiters or addresses stand between them. */
function readBoldMarks(text: string, runs: TextLine['runs']): Mark[] | null {
  const marks: Mark[] = [];
  let end = runs[0]?.span.start ?? 0;
  // What opens at the beginning of the line is before its first run, and what closes at its end after its last.
  while (text[end - 1] === '*') end--;
  const last = runs.at(-1)?.span.end ?? 0;
  const closing = /^\*{0,3}/.exec(text.slice(last, last + 3))?.[0].length ?? 0;
  const add = (from: number, piece: string) => {
    for (const { 0: stars, index } of piece.matchAll(/\*+/g))
      marks.push({ character: '*', start: from + index, end: from + index + stars.length });
  };
  for (const run of runs) {
    const between = text.slice(end, run.span.start);
    if (/[^*]/.test(between)) return null;
    add(end, between);
    if (run.kind === 'text' && isVerbatim(text, run)) add(run.span.start, run.text);
    end = run.span.end;
  }
  add(last, text.slice(last, last + closing));
  return marks.every((mark) => mark.end - mark.start === 2) ? marks : null;
}
