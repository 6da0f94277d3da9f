import type { Link } from '../issue/issue';
import type { TextEdit } from '../text/edits';
import type { Span } from '../text/span';

/** Edits that replace a part of a link's address, also where its text shows the same address. @param part offsets in the address */
export function replaceInAddress(text: string, link: Link, part: Span, newText: string): TextEdit[] {
  const replace = (offset: number) => ({ span: { start: offset + part.start, end: offset + part.end }, newText });
  const { url, urlSpan, textSpan, kind } = link;
  const shown = kind === 'inline' ? text.slice(textSpan.start, textSpan.end).indexOf(url) : -1;
  return [...(shown < 0 ? [] : [replace(textSpan.start + shown)]), replace(urlSpan.start)];
}
