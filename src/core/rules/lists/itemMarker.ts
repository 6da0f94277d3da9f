import type { Issue } from '../../issue/issue';
import type { Span } from '../../text/span';

/** The marker that the line of an item begins with, as it is written. */
export interface ItemMarker {
  /** Columns before it, the marks of quotes left out; a tab counts to the next multiple of four. */
  readonly indent: number;
  readonly marker: string;
  readonly span: Span;
}

const pattern = /^((?: {0,3}> ?)*)([ \t]*)([-*+]|\d{1,9}[.)])(?=[ \t]|$)/;

export function readItemMarker({ lines }: Issue, line: number): ItemMarker | null {
  const match = pattern.exec(lines.textOf(line));
  if (!match) return null;
  const [, quotes = '', spaces = '', marker = ''] = match;
  let indent = 0;
  for (const char of spaces) indent += char === '\t' ? 4 - (indent % 4) : 1;
  const start = lines.startOf(line) + quotes.length + spaces.length;
  return { indent, marker, span: { start, end: start + marker.length } };
}
