import type { Issue } from '../issue/issue';
import type { Span } from '../text/span';

/** What a line begins; a list and a quote go on behind blank lines. */
type Container = 'list' | 'quote' | 'other';

interface Chunk {
  readonly first: number;
  last: number;
}

const listItem = /^\s*(?:[-*+]|\d{1,9}[.)])(?:\s|$)/;
const directive = /^<!--\s*digest-.*-->$/;

/**
 * Finds the block that a directive above it speaks of: from the first line at or below a given one that is neither blank nor
 * a directive, to the next blank line. Code and HTML are whole, a list lasts as long as items or indented lines follow, a
 * quote as long as quotes follow: between them no comment can stand without changing what readers see.
 * @returns takes a line, from 0; takes linear time for all lines together
 */
export function indexBlocks({ text, lines, opaque }: Issue): (line: number) => Span {
  const lineText = (line: number) => text.slice(lines.startOf(line), lines.endOf(line));
  const chunks: Chunk[] = [];
  const chunkOf: number[] = [];
  let next = 0;
  let open = false;
  for (let line = 0; line < lines.count; line++) {
    while ((opaque[next]?.endLine ?? Infinity) < line) next++;
    const block = opaque[next];
    const isInside = block !== undefined && block.line < line;
    const words = lineText(line).trim();
    const chunk = chunks.at(-1);
    if (!isInside && (words === '' || directive.test(words))) open = false;
    else if (open && chunk) chunk.last = line;
    else open = chunks.push({ first: line, last: line }) > 0;
    // A gap belongs to the chunk below it.
    chunkOf.push(open ? chunks.length - 1 : chunks.length);
  }

  /** For each chunk, where a container that reaches into it ends. */
  const ends: Record<Container, number>[] = [];
  for (let i = chunks.length - 1; i >= 0; i--) {
    const end = lines.endOf(chunks[i]?.last ?? 0);
    const below = ends[i + 1];
    const opening = lineText(chunks[i + 1]?.first ?? lines.count);
    const goesOn = (container: Container, is: boolean) => (below && is ? below[container] : end);
    ends[i] = {
      list: goesOn('list', /^(?: {2}|\t)/.test(opening) || listItem.test(opening)),
      quote: goesOn('quote', /^ {0,3}>/.test(opening)),
      other: end,
    };
  }

  return (line) => {
    const index = chunkOf[line] ?? chunks.length;
    const chunk = chunks[index];
    if (!chunk) return { start: text.length, end: text.length };
    const first = Math.max(line, chunk.first);
    return { start: lines.startOf(first), end: ends[index]?.[containerOf(lineText(first))] ?? text.length };
  };
}

function containerOf(line: string): Container {
  if (listItem.test(line)) return 'list';
  return /^ {0,3}>/.test(line) ? 'quote' : 'other';
}
