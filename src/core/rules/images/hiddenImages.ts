import type { Issue, ProseLine } from '../../issue/issue';
import type { Span } from '../../text/span';
import { readStrictLink } from '../../lint/brokenLinks/strictLink';

/** An image that is sound and stands where Markdown reads none. */
export interface HiddenImage {
  readonly kind: 'indented' | 'in-html';
  readonly span: Span;
  /** The spaces that make a code block of the line. */
  readonly indent: Span;
}

const fences = /^(`{3,}|~{3,})/;
const rawTags = /^<(?:pre|script|style|textarea|!--)/i;

/** Finds images in indented code and between HTML tags. Fenced code, `<pre>` and comments are left out: they show source on purpose. */
export function* findHiddenImages({ text, lines, body, prose, comments }: Issue): Iterable<HiddenImage> {
  if (!hasHidden(text, body, prose)) return;
  const prosaic = new Set(prose.map(({ line }) => line));
  let fence = '';
  let html: 'none' | 'tags' | 'raw' = 'none';
  let comment = 0;
  for (let line = lines.lineAt(body.start); line < lines.count; line++) {
    const start = lines.startOf(line);
    const words = text.slice(start, lines.endOf(line));
    const content = words.replace(/^[> ]{0,40}/, '').trim();
    if (prosaic.has(line) || content === '') {
      if (content !== '') fence = '';
      if (html === 'tags' || content !== '') html = 'none';
      continue;
    }
    const mark = fences.exec(content)?.[1];
    if (mark !== undefined && fence === '') fence = mark;
    else if (mark !== undefined && mark.startsWith(fence)) fence = '';
    if (fence !== '' || mark !== undefined) continue;
    if (html === 'none' && content.startsWith('<')) html = rawTags.test(content) ? 'raw' : 'tags';
    const at = start + words.indexOf(content);
    while ((comments[comment]?.span.end ?? Infinity) <= at) comment++;
    if (html === 'raw' || (comments[comment]?.span.start ?? Infinity) <= at) continue;
    const image = content.startsWith('![') ? readStrictLink(content, 1) : null;
    if (
      !image ||
      !/^https?:\/\//i.test(content.slice(image.address.start)) ||
      !/^\s*(?:<br ?\/?>)?$/.test(content.slice(image.end))
    ) {
      continue;
    }
    const indented = /(?: {4}|\t)$/.test(text.slice(start, at));
    if (html !== 'tags' && !indented) continue;
    const spaces = /[ \t]*$/.exec(text.slice(start, at))?.[0].length ?? 0;
    const span = { start: at, end: at + image.end };
    yield { kind: html === 'tags' ? 'in-html' : 'indented', span, indent: { start: at - spaces, end: at } };
  }
}

/** Whether an image begins anywhere but in the lines of content: in most issues none does, and the lines need no look. */
function hasHidden(text: string, body: Span, prose: readonly ProseLine[]): boolean {
  let next = 0;
  for (let at = text.indexOf('![', body.start); at >= 0; at = text.indexOf('![', at + 2)) {
    while ((prose[next]?.span.end ?? Infinity) <= at) next++;
    if ((prose[next]?.span.start ?? Infinity) > at) return true;
  }
  return false;
}
