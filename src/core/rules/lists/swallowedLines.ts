import type { TextBlock } from '../../markdown/textBlocks';
import type { Issue } from '../../issue/issue';

/** Lines of a paragraph that has swallowed a list, from its first item on. */
export interface SwallowedLines {
  /** The lines that begin with a marker. */
  readonly items: readonly number[];
  /** Between and below them. */
  readonly loose: readonly LooseLines[];
}

/** Lines that belong to no item by their looks: they stand as far to the left as the items do. */
export interface LooseLines {
  readonly from: number;
  readonly end: number;
  /** They end with a colon: what comes below them is announced. */
  readonly announce: boolean;
}

export function readSwallowedLines({ text, lines }: Issue, { endLine }: TextBlock, first: number): SwallowedLines {
  const items: number[] = [];
  const loose: LooseLines[] = [];
  let outermost = Infinity;
  for (let line = first; line < endLine; line++) {
    const written = withoutQuoteMarks(text.slice(lines.startOf(line), lines.endOf(line)));
    const indent = written.length - written.trimStart().length;
    outermost = Math.min(outermost, indent);
    if (isItem(written)) items.push(line);
    else if (indent <= outermost) {
      const announce = /[:：]$/.test(written.trimEnd());
      const above = loose.at(-1);
      if (above?.end === line) loose[loose.length - 1] = { from: above.from, end: line + 1, announce };
      else loose.push({ from: line, end: line + 1, announce });
    }
  }
  return { items, loose };
}

function withoutQuoteMarks(line: string): string {
  return line.replace(/^(?: {0,3}> ?)+/, '');
}

function isItem(line: string): boolean {
  return /^\s{0,12}(?:[-*+]|\d{1,9}[.)])\s+\S/.test(line);
}
