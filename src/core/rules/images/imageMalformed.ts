import type { DigestDocument } from '../../issue/digestDocument';
import type { Image, Issue, ProseLine } from '../../issue/issue';
import { message, type MessageKey, excerpt } from '../../messages/message';
import { checkAddress } from '../../addresses/checkAddress';
import { isPlaceholderImage } from '../../addresses/placeholderImage';
import { findEntities } from '../../addresses/entities';
import type { ImageFaultKind, LinkFault } from '../../lint/brokenLinks/faults';
import { findBrokenImages } from '../../lint/brokenLinks/findBrokenImages';
import { cutToLine } from '../../text/lines';
import { crossesGap } from '../../lint/crossesGap';
import type { Fix, Report, Rule } from '../../lint/rule';
import type { Span } from '../../text/span';
import { readStrictLink } from '../../lint/brokenLinks/strictLink';

export const imageMalformed: Rule = {
  id: 'image-malformed',
  severity: 'error',
  readsTags: true,

  *check(document) {
    const { issue } = document;
    for (const fault of findBrokenImages(document)) yield reportFault(issue, document, fault);
    yield* checkTags(issue);
    if (document.config.dialect === 'blackfriday') yield* checkEntities(issue);
    for (const { kind, span, indent } of findHiddenImages(issue)) {
      const title = message('image-indent-fix');
      const fixes = kind === 'indented' ? [{ title, edits: [{ span: indent, newText: '' }], safe: false }] : [];
      yield { ...report(kind, span, ''), fixes };
    }
  },
};

function reportFault(
  issue: Issue,
  document: DigestDocument,
  { kind, span, written, edits, certain }: LinkFault<ImageFaultKind>,
): Report {
  const fixes: Fix[] = edits.length > 0 ? [{ title: message('image-fix'), edits, safe: certain }] : [];
  const found = { ...report(kind, span, written), fixes };
  if (kind === 'link-to-image') return { ...found, severity: 'hint' };
  if (kind !== 'gap') return found;
  if (!crossesGap(issue, document, span.start)) return { ...found, message: message('image-gap-literal') };
  // Where something else is wrong as well the picture does not show, whatever the site makes of the gap.
  return edits.length === 1 ? { ...found, severity: 'warning' } : found;
}

/** `<img>` tags, wherever they are, and images whose address is defined elsewhere. */
function* checkTags({ text, lines, images }: Issue): Iterable<Report> {
  for (const { span, src, srcSpan } of images) {
    const tag = text[span.start] === '<';
    if (!tag && text[span.end - 1] === ')') continue;
    const address = tag ? src.replaceAll('\\', '/').replaceAll(' ', '_') : text.slice(srcSpan.start, srcSpan.end);
    if (isPlaceholderImage(src)) yield report('address-stand-in', cutToLine(srcSpan, lines), '');
    const fault = isPlaceholderImage(src) ? null : checkAddress(address);
    if (!fault) continue;
    if (fault.kind === 'address-empty') yield report('address-empty', cutToLine(span, lines), '');
    else {
      const place = { start: srcSpan.start + fault.start, end: srcSpan.start + fault.end };
      const shown = cutToLine(place, lines);
      // An address that begins with a line break has nothing to underline: then the tag is.
      const broken = shown.start === shown.end ? cutToLine(span, lines) : shown;
      yield report(fault.kind, broken, text.slice(place.start, place.end));
    }
  }
}

/** Blackfriday keeps the entities of an address as they are written. */
function* checkEntities({ text, images }: Issue): Iterable<Report> {
  for (const { span, src, srcSpan } of images) {
    if (text[span.start] === '<' || text.slice(srcSpan.start, srcSpan.end) !== src) continue;
    const [place] = findEntities(src, srcSpan.start);
    if (!place) continue;
    const edits = findEntities(src, srcSpan.start).map((each) => ({ span: each, newText: '&' }));
    yield { ...report('address-entity', place, ''), fixes: [{ title: message('image-fix'), edits, safe: true }] };
  }
}

function report(kind: ImageFaultKind, span: Image['span'], written: string): Report {
  const key: MessageKey = `image-${kind}`;
  return { span, kind, message: message(key, excerpt(written)) };
}

/** An image that is sound and is where Markdown reads none. */
interface HiddenImage {
  readonly kind: 'indented' | 'in-html';
  readonly span: Span;
  /** The spaces that make a code block of the line. */
  readonly indent: Span;
}

const fences = /^(`{3,}|~{3,})/;
const rawTags = /^<(?:pre|script|style|textarea|!--)/i;

/** Finds images in indented code and between HTML tags. Fenced code, `<pre>` and comments are left out: they show source on purpose. */
function* findHiddenImages({ text, lines, body, prose, comments }: Issue): Iterable<HiddenImage> {
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
