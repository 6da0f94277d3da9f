import type { DigestDocument } from '../issue/digestDocument';
import { readOpenTags } from '../markdown/openTags';
import { readOpaqueZones } from './opaque';
import type { Fix } from './rule';

/** Drops the fixes that change code, comments or templates, or something below what is still open. */
export function keepToProse(document: DigestDocument, fixes: readonly Fix[]): Fix[] {
  const zones = readOpaqueZones(document);
  const end = findOpen(document);
  return fixes.filter(({ edits }) =>
    edits.every(({ span }) => span.end <= end && !zones.meets(span, ['code', 'comment', 'template'])),
  );
}

/** Where something begins that nothing closes: a fence, a comment, an element or a tag. What is below may have another meaning. */
function findOpen({ text, head: { lines, body }, issue, article }: DigestDocument): number {
  const fence = issue.openFences[0]?.start ?? Infinity;
  const last = article.blocks.at(-1);
  const tags = last && readOpenTags(last.html);
  const element = tags && (tags.broken || tags.names.length > 0) ? lines.startOf(last.line) : Infinity;
  const comment = text.lastIndexOf('<!--');
  return Math.min(fence, element, comment >= body.start && !text.includes('-->', comment) ? comment : Infinity);
}
