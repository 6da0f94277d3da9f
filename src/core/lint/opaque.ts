import type { DigestDocument } from '../issue/digestDocument';
import type { OpaqueBlock } from '../issue/issue';
import { findEmbedded } from '../text/embedded';
import { findTags } from '../text/htmlTags';
import { lastAtOrBefore } from '../text/search';
import { indexFrom, type Span } from '../text/span';
import { findTemplates } from '../text/templates';

/** Whether an offset is in code or raw HTML. */
export function isInside(blocks: readonly OpaqueBlock[], offset: number): boolean {
  const block = blocks[indexFrom(blocks, offset + 1) - 1];
  return block !== undefined && offset < block.span.end;
}

/**
 * What a zone is: code to the model or to the dialect; an HTML comment; a shortcode or another tag of a template language; the tag
 * of an HTML element with its attributes; a block of HTML that the dialect passes on as it is.
 */
export type ZoneKind = 'code' | 'comment' | 'template' | 'tag' | 'html';

/** The zones of a text that are no prose, whatever they look like. Each kind is looked for when it is first asked for. */
export class OpaqueZones {
  readonly #document: DigestDocument;
  readonly #zones = new Map<ZoneKind, readonly Span[]>();

  constructor(document: DigestDocument) {
    this.#document = document;
  }

  /** The zones of one kind, in order, none overlapping another. */
  list(kind: ZoneKind): readonly Span[] {
    const known = this.#zones.get(kind);
    if (known) return known;
    const zones = merge(findZones(this.#document, kind));
    this.#zones.set(kind, zones);
    return zones;
  }

  /** Whether a span shares a character with a zone; an empty span, whether it is inside one. */
  meets({ start, end }: Span, kinds: readonly ZoneKind[]): boolean {
    return kinds.some((kind) => {
      const zones = this.list(kind);
      const last = zones[lastAtOrBefore(zones.length, (index) => zones[index]?.start ?? 0, Math.max(start, end - 1))];
      return last !== undefined && last.end > start && (last.start < start || end > start);
    });
  }
}

const found = new WeakMap<DigestDocument, OpaqueZones>();

/** The opaque zones of a document, shared by all who ask. */
export function readOpaqueZones(document: DigestDocument): OpaqueZones {
  const known = found.get(document);
  if (known) return known;
  const zones = new OpaqueZones(document);
  found.set(document, zones);
  return zones;
}

function findZones(document: DigestDocument, kind: ZoneKind): Span[] {
  const { text, head } = document;
  switch (kind) {
    case 'template':
      return findTemplates(text, head.body.start);
    case 'tag':
      return findTags(text, head.body.start);
    case 'comment':
      return document.issue.comments.map(({ span }) => span);
    case 'code':
      return [...codeOfModel(document), ...shownAs(document, 'code'), ...findEmbedded(text, head.body.start)];
    case 'html':
      return shownAs(document, 'html');
  }
}

function codeOfModel({ issue }: DigestDocument): Span[] {
  return issue.opaque.filter(({ kind }) => kind === 'code').map(({ span }) => span);
}

/** Blocks and pieces of lines that the dialect shows as code, or passes on as HTML. A block has its whole lines, fences included. */
function shownAs({ article, head: { lines } }: DigestDocument, kind: 'code' | 'html'): Span[] {
  return article.textBlocks.flatMap(({ path, line, endLine, runs }) =>
    path.at(-1) === kind
      ? [{ start: lines.startOf(line), end: lines.endOf(Math.max(line, endLine - 1)) }]
      : runs.filter((run) => run.kind === kind).map(({ span }) => span),
  );
}

function merge(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  let last: { start: number; end: number } | undefined;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else merged.push((last = { start, end }));
  }
  return merged;
}
