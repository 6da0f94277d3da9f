import { isEscaped } from '../../text/characters';
import type { ImageFault } from '../images/draft';
import { readStrictImage } from '../images/strictImage';

/**
 * Reads a link that Markdown understands for a bracket that stands before or behind it and belongs to nothing: `[[text](address)`,
 * `[text](address))`.
 * @param limit where the next link begins
 */
export function readExtra(
  text: string,
  { start, end }: { start: number; end: number },
  limit: number,
): ImageFault | null {
  if (text.startsWith('](', start - 2) && text[end] === ')') return readPasted(text, start, end);
  const lineEnd = text.indexOf('\n', end);
  const rest = text.slice(end, lineEnd < 0 ? limit : Math.min(limit, lineEnd));
  if (
    text[start - 1] === '[' &&
    !isEscaped(text, start - 1) &&
    !rest.includes(']') &&
    (limit >= text.length || (lineEnd >= 0 && lineEnd < limit))
  ) {
    return extra(text, start - 1, end);
  }
  const closed = text[end] === ')' && !opensBefore(text, start, end);
  return closed ? extra(text, end, end + 1) : null;
}

/** `[text]([text](address))`: a whole link stands where its address belongs. */
function readPasted(text: string, start: number, end: number): ImageFault | null {
  const inner = readStrictImage(`!${text.slice(start, end)}`, 0);
  if (!inner) return null;
  const address = { start: start + inner.address.start - 1, end: start + inner.address.end - 1 };
  const edits = [
    { start, end: address.start, newText: '' },
    { start: address.end, end, newText: '' },
  ];
  const written = text.slice(start, address.start);
  return { kind: 'address-link', start, end: address.start, written, edits, certain: true, next: end + 1 };
}

/** Whether the line opens a round bracket before the link and does not close it. */
function opensBefore(text: string, start: number, end: number): boolean {
  const from = Math.max(text.lastIndexOf('\n', start - 1) + 1, start - 400);
  let open = 0;
  for (let i = from; i < start; i++) {
    if ('(（'.includes(text.charAt(i))) open++;
    else if (')）'.includes(text.charAt(i)) && open > 0) open--;
  }
  return from === start - 400 || open > 0 || text[end + 1] === ')';
}

function extra(text: string, at: number, next: number): ImageFault {
  return {
    kind: 'bracket-wrong',
    start: at,
    end: at + 1,
    written: text.slice(at, at + 1),
    edits: [{ start: at, end: at + 1, newText: '' }],
    certain: true,
    next,
  };
}
