import type { DigestDocument } from '../../issue/digestDocument';
import type { ProseLine } from '../../issue/issue';
import { message } from '../../messages/message';
import type { Report } from '../../lint/rule';
import { bullets, lookAlikes } from '../../text/lookAlikes';

/** A marker with a space that is none to Markdown. */
const wideSpace = /^(?:[-*+]|\d{1,3}[.)]|#{1,6})([\u00a0\u2000-\u200a\u202f\u3000]+)(?=\S)/;
/** What a line begins an item with elsewhere: a bullet, a dash and a space, a full-width number. */
const otherMarker = new RegExp(`^(?:[${bullets}]|[${lookAlikes['-']}]{1,2}\\s|[０-９]{1,2}[.．、)）])\\s*(?=\\S)`);

/** Finds markers of lists and headings that Markdown does not know, where readers see them as text. */
export function* findWideMarkers({ issue, article }: DigestDocument): Iterable<Report> {
  const { text, prose } = issue;
  const isPrinted = ({ span: { start } }: ProseLine) => article.findRun(start)?.run.kind === 'text';
  let previous: ProseLine | undefined;
  let isReported = false;
  for (const line of prose) {
    const { start } = line.span;
    const words = text.slice(start, start + 12);
    const [whole = '', space = ''] = wideSpace.exec(words) ?? [];
    if (whole !== '' && line.heading === 0 && isPrinted(line)) {
      const marker = whole.slice(0, -space.length);
      const span = { start: start + marker.length, end: start + whole.length };
      const fixes = [{ title: message('look-alike-space-fix'), edits: [{ span, newText: ' ' }], safe: false }];
      const found = {
        span: { start, end: span.end },
        kind: 'space',
        message: message('look-alike-space', marker),
        fixes,
      };
      // A paragraph that begins with a number reads as well.
      yield /^\d/.test(marker) ? { ...found, severity: 'info' } : found;
    }
    const isItem = line.heading === 0 && otherMarker.test(words);
    const follows = isItem && previous?.block === line.block;
    // Below one another in a paragraph they run together; the first is reported.
    if (follows && !isReported && previous && isPrinted(previous) && !endsInBreak(text, previous))
      yield reportList(text, previous);
    isReported = follows;
    previous = isItem ? line : undefined;
  }
}

function endsInBreak(text: string, { span: { end } }: ProseLine): boolean {
  return /<br ?\/?>\s*$/i.test(text.slice(end - 8, end)) || /^(?: {2}|\\)/.test(text.slice(end, end + 2));
}

function reportList(text: string, { span: { start, end } }: ProseLine): Report {
  const marker = otherMarker.exec(text.slice(start, Math.min(end, start + 12)))?.[0].trim() ?? '';
  const span = { start, end: start + Math.max(1, marker.length) };
  return { span, kind: 'list', message: message('look-alike-list', marker) };
}
