import type { Lines } from '../text/lines';
import type { Span } from '../text/span';
import type { Entry, Section } from './issue';
import type { Item, Segment } from './items';

/** The sections of an issue: headings, and bold lines that work as headings outside of entries. */
export function readSections(items: readonly Item[], entries: readonly Entry[], lines: Lines, body: Span): Section[] {
  const found: { line: number; title: string; titleSpan: Span; level: number }[] = [];
  let entry = 0;
  let block = 0;
  for (const item of items) {
    if (item.kind !== 'text') continue;
    const { line, span } = item.segment;
    while ((entries[entry]?.endLine ?? Infinity) < line) entry++;
    if ((entries[entry]?.line ?? Infinity) <= line) continue;
    // A heading that is broken by `<br>` or runs over lines is one heading.
    if (item.segment.block === block) continue;
    block = item.segment.block;
    const title = readTitle(item);
    if (title) found.push({ line, titleSpan: span, ...title });
  }
  return found.map((section, i) => ({
    ...section,
    span: {
      start: lines.startOf(section.line),
      end: lines.endOf((found[i + 1]?.line ?? lines.lineAt(body.end) + 1) - 1),
    },
  }));
}

const maxTitleLength = 48;
const closed = /[：:？?。，,！!；;～~]$/;

/** The title of a heading, or of a bold line that stands alone and works as one; null for any other line. */
export function readTitle(item: Item): { title: string; level: number } | null {
  if (item.kind !== 'text') return null;
  const { segment } = item;
  const isHeading = segment.heading > 0;
  if (!isHeading && (item.links.length > 0 || !isBoldLine(segment))) return null;
  const title = plain(segment.text);
  if (isHeading) return title ? { title, level: segment.heading } : null;
  return title && title.length <= maxTitleLength && !closed.test(title) ? { title, level: 3 } : null;
}

/** Words without the marks around them. */
export function plain(text: string): string {
  return text
    .replace(/[*\u200b]+|^#+/g, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
}

/** The whole line is bold, and nothing but the line is in its block. */
function isBoldLine({ text, quoted, lists, alone }: Segment): boolean {
  return (
    alone &&
    !quoted &&
    lists === 0 &&
    text.startsWith('**') &&
    text.endsWith('**') &&
    text.length > 4 &&
    text.indexOf('**', 2) > 2
  );
}
