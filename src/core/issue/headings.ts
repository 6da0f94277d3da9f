import type { Item } from './items';
import type { Segment } from './segments';

const longestTitle = 48;
const closed = /[：:？?。，,！!；;～~]$/;

/** The title of a heading, or of a bold line that stands alone and works as one; null for any other line. */
export function readTitle(item: Item): { title: string; level: number } | null {
  if (item.kind !== 'text') return null;
  const { segment } = item;
  const isHeading = segment.heading > 0;
  if (!isHeading && (item.links.length > 0 || !isBoldLine(segment))) return null;
  const title = plain(segment.text);
  if (isHeading) return title ? { title, level: segment.heading } : null;
  return title && title.length <= longestTitle && !closed.test(title) ? { title, level: 3 } : null;
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
