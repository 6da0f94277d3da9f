import type { DigestDocument } from '../issue/digestDocument';
import { readOpenTags } from '../markdown/openTags';
import { readOpaqueZones } from './opaque';
import type { Fix } from './rule';

/** Drops the fixes that change code, comments, templates or raw HTML, or something below what is still open. */
export function keepToProse(document: DigestDocument, fixes: readonly Fix[]): Fix[] {
  const zones = readOpaqueZones(document);
  const end = findOpen(document);
  return fixes.filter(({ edits }) =>
    edits.every(({ span }) => span.end <= end && !zones.meets(span, ['code', 'comment', 'template', 'html'])),
  );
}

/** Where something begins that nothing closes: a fence, a comment, an element or a tag. What is below may have another meaning. */
function findOpen(document: DigestDocument): number {
  const {
    head: { lines },
    issue,
    article,
  } = document;
  const fence = issue.openFences[0]?.start ?? Infinity;
  const last = article.blocks.at(-1);
  const tags = last && readOpenTags(last.html);
  const element = tags && (tags.broken || tags.names.length > 0) ? lines.startOf(last.line) : Infinity;
  return Math.min(fence, element, findOpenComment(document));
}

/** Code may show how a comment begins. */
function findOpenComment(document: DigestDocument): number {
  const { text, head } = document;
  const zones = readOpaqueZones(document);
  let at = text.lastIndexOf('<!--');
  while (at >= 0 && zones.meets({ start: at, end: at + 4 }, ['code']))
    at = at > 0 ? text.lastIndexOf('<!--', at - 1) : -1;
  return at >= head.body.start && !text.includes('-->', at) ? at : Infinity;
}
