import type { Issue } from '../../issue/issue';
import type { Span } from '../../text/span';

/** What writers put where something is still to be written. */
const idle = /^[*_ ]*(todo|tbd|fixme|x{3,}|待补充|待定|待填写)[*_ ]*$/i;
/** Such a part of an address; on a computer of one's own it is an example. */
const idleSegment = /^https?:\/\/(?!localhost\b|[\d.]+[:/])[^/?#\s]+(?=\/)[^?#\s]*?\/(x{3,})(?=[/?#]|$)/i;

export interface IdleWord {
  readonly kind: 'question' | 'answer' | 'link' | 'address';
  readonly span: Span;
  readonly written: string;
}

/** Questions, answers and texts of links that are nothing but such a word, and addresses that hold one. */
export function* findIdleWords({ text, entries, links }: Issue): Iterable<IdleWord> {
  for (const { turns } of entries)
    for (const { kind, span, mark } of turns) {
      const found = readIdle(text, { start: mark?.end ?? span.start, end: span.end });
      if (found) yield { kind, ...found };
    }
  for (const { kind, textSpan, url, urlSpan } of links) {
    const found = readIdle(text, textSpan);
    if (found) yield { kind: 'link', ...found };
    const [before = '', segment = ''] = (kind !== 'bare' && /\/xxx/i.test(url) && idleSegment.exec(url)) || [];
    const start = urlSpan.start + before.length - segment.length;
    if (segment !== '' && text.startsWith(segment, start))
      yield { kind: 'address', span: { start, end: start + segment.length }, written: segment };
  }
}

function readIdle(text: string, { start, end }: Span): Omit<IdleWord, 'kind'> | null {
  // No such word is longer, whatever stands around it.
  if (end - start > 40) return null;
  const words = text.slice(start, end).trim();
  const [, written] = idle.exec(words) ?? [];
  if (written === undefined) return null;
  const at = start + text.slice(start, end).indexOf(words);
  return { span: { start: at, end: at + words.length }, written };
}
