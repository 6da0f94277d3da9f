import type { Image, Link, OpaqueBlock, ProseLine } from './issue';

/** A line of content as a reader sees it: `<br>` ends one too. Its span has no white space at its ends. */
export interface Segment extends Omit<ProseLine, 'quotes'> {
  readonly text: string;
  /** Stands after a `>` of its own. */
  readonly quoted: boolean;
  /** The only segment of its block. */
  readonly alone: boolean;
}

type OpenSegment = { -readonly [Key in keyof Segment]: Segment[Key] };

const lineBreak = /<\/?br\s{0,8}\/?>/gi;

/**
 * Cuts the lines of content at their `<br>`s and drops what is then empty.
 * A line that is in a quote only by Markdown's lazy continuation is not quoted: nobody wrote it as a question.
 */
function readSegments(text: string, prose: readonly ProseLine[]): Segment[] {
  const segments: OpenSegment[] = [];
  for (const line of prose) {
    const source = text.slice(line.span.start, line.span.end);
    let from = 0;
    let ordinal = line.ordinal;
    const add = (to: number) => {
      const piece = source.slice(from, to);
      const trimmed = piece.trim();
      if (!trimmed) return;
      const start = line.span.start + from + piece.indexOf(trimmed);
      const span = { start, end: start + trimmed.length };
      const quoted = line.quotes > 0 && !line.lazy;
      const { line: number, block, heading, lazy, lists } = line;
      // No spread: of objects that get further properties it makes slow ones.
      segments.push({ line: number, span, block, heading, lazy, lists, text: trimmed, quoted, ordinal, alone: false });
      ordinal = null;
    };
    if (source.includes('<')) {
      for (const match of source.matchAll(lineBreak)) {
        add(match.index);
        from = match.index + match[0].length;
      }
    }
    add(source.length);
  }
  segments.forEach((segment, i) => {
    segment.alone = segments[i - 1]?.block !== segment.block && segments[i + 1]?.block !== segment.block;
  });
  return segments;
}

/** What entries are read from: the lines of content and the code between them, in order. */
export type Item = TextItem | CodeItem;

export interface TextItem {
  readonly kind: 'text';
  readonly segment: Segment;
  readonly links: readonly Link[];
  /** Nothing but images. */
  readonly imagesOnly: boolean;
}

interface CodeItem {
  readonly kind: 'code';
  readonly block: OpaqueBlock;
}

/** Joins lines, links, images and code to one list. All inputs are sorted by place. */
export function readItems(
  text: string,
  prose: readonly ProseLine[],
  links: readonly Link[],
  images: readonly Image[],
  opaque: readonly OpaqueBlock[],
): Item[] {
  const items: Item[] = [];
  const code = opaque.filter(({ kind }) => kind === 'code');
  let nextCode = 0;
  let nextLink = 0;
  let nextImage = 0;
  const addCodeBefore = (offset: number) => {
    for (let block = code[nextCode]; block && block.span.start < offset; block = code[++nextCode]) {
      items.push({ kind: 'code', block });
    }
  };
  for (const segment of readSegments(text, prose)) {
    const { start, end } = segment.span;
    addCodeBefore(start);
    while ((links[nextLink]?.span.end ?? Infinity) <= start) nextLink++;
    const inside: Link[] = [];
    for (let link = links[nextLink]; link && link.span.end <= end; link = links[++nextLink]) inside.push(link);
    while ((images[nextImage]?.span.end ?? Infinity) <= start) nextImage++;
    let covered = 0;
    for (let image = images[nextImage]; image && image.span.end <= end; image = images[++nextImage]) {
      covered += image.span.end - image.span.start;
    }
    items.push({ kind: 'text', segment, links: inside, imagesOnly: covered > 0 && isBare(segment, covered) });
  }
  addCodeBefore(Infinity);
  return items;
}

/** Whether a line has only white space and asterisks beside its images. */
function isBare({ text }: Segment, covered: number): boolean {
  let rest = text.length - covered;
  for (let i = 0; rest > 0 && i < text.length && /[*_\s]/.test(text[i] ?? ''); i++) rest--;
  for (let i = text.length - 1; rest > 0 && i > 0 && /[*_\s]/.test(text[i] ?? ''); i--) rest--;
  return rest <= 0 || /^(?:[*_\s]*!\[[^\]]*\]\([^()\s]*\))+[*_\s]*$/.test(text);
}
