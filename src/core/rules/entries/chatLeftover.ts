import type { DigestDocument } from '../../issue/digestDocument';
import { excerpt, message, type MessageKey } from '../../messages/message';
import type { Report, Rule } from '../../lint/rule';
import type { TextLine } from '../../markdown/textBlocks';
import { indexFrom, type Span } from '../../text/span';
import { editorAlt, findMarkers, isFileName, isTranscript } from './chatWords';

export const chatLeftover: Rule = {
  id: 'chat-leftover',
  severity: 'warning',

  *check(document) {
    for (const line of document.article.textLines) yield* checkLine(document, line);
    const { issue } = document;
    for (const { alt, altSpan } of issue.images)
      if (editorAlt.test(alt.trim())) yield { ...report('alt', altSpan, alt), severity: 'info' };
  },
};

type Kind = 'alt' | 'file' | 'media' | 'sticker' | 'transcript';

function* checkLine({ text, article, issue: { entries } }: DigestDocument, { runs }: TextLine): Iterable<Report> {
  const start = runs[0]?.span.start ?? 0;
  const end = runs.at(-1)?.span.end ?? start;
  const source = text.slice(start, end);
  const kind = isFileName(source)
    ? 'file'
    : isTranscript(source, () => isInEntry(entries, start))
      ? 'transcript'
      : null;
  if (kind && runs.every((run) => run.kind === 'text' && !run.inlineElements.includes('a')))
    yield report(kind, { start, end }, source);
  for (const { kind: left, index, written } of findMarkers(source)) {
    const run = article.findRun(start + index)?.run;
    if (run?.kind !== 'text' || run.inlineElements.includes('a')) continue;
    const found = report(left, { start: start + index, end: start + index + written.length }, written);
    yield left === 'sticker' ? { ...found, severity: 'info' } : found;
  }
}

function isInEntry(entries: readonly { readonly span: Span }[], offset: number): boolean {
  const entry = entries[indexFrom(entries, offset + 1) - 1];
  return entry !== undefined && offset < entry.span.end;
}

function report(kind: Kind, span: Span, written: string): Report {
  const key: MessageKey = `chat-leftover-${kind}`;
  return { span, kind, message: message(key, excerpt(written)) };
}
