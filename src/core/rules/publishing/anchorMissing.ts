import type { DigestDocument } from '../../issue/digestDocument';
import { readOnPage } from '../../lint/onPage';
import type { Report, Rule } from '../../lint/rule';
import { excerpt, message } from '../../messages/message';
import type { Span } from '../../text/span';

export const anchorMissing: Rule = {
  id: 'anchor-missing',
  severity: 'warning',
  readsTags: true,

  *check(document) {
    if (!document.text.includes('#', document.issue.body.start)) return;
    let anchors: Anchors | undefined;
    for (const { span, written, isText } of listTargets(document)) {
      if (isText) {
        if (/\s/.test(written)) yield { span, kind: 'space', message: message('anchor-space') };
        continue;
      }
      // In CommonMark headings have no ids; what a site does about that is not known.
      if (document.config.dialect === 'commonmark') continue;
      anchors ??= readAnchors(document);
      const id = decode(written);
      if (/^(?:|top|fn(?:ref)?:.*)$/i.test(id) || anchors.ids.has(id)) continue;
      yield report(span, id, anchors.byLetters.get(foldId(id)));
    }
  },
};

function report(span: Span, id: string, near: string | undefined): Report {
  if (near === undefined) return { span, kind: 'missing', message: message('anchor-missing', excerpt(id)) };
  const edits = [{ span, newText: near }];
  const fixes = [{ title: message('anchor-fix', excerpt(near)), edits, safe: false }];
  return { span, kind: 'missing', message: message('anchor-missing-near', excerpt(id), excerpt(near)), fixes };
}

/** What is written after the `#` of a link to a part of the page. */
interface Target {
  readonly span: Span;
  readonly written: string;
  /** Whether readers see the link as it is written. */
  readonly isText: boolean;
}

const inline = /\]\(#([^()\r\n]{0,200}?)(?:\s"[^"\r\n]{0,200}")?\)/g;

const htmlLink = /<a\s[^<>]{0,200}?href\s{0,4}=\s{0,4}["']?#([^"'\s<>]{0,200})/gi;

function* listTargets(document: DigestDocument): Iterable<Target> {
  const { text, body, links } = document.issue;
  // The model has no link with a space in its address, the page may have.
  for (const { 1: written = '', index } of text.slice(body.start).matchAll(inline)) {
    const at = body.start + index;
    const { kind } = readOnPage(document, { start: at, end: at + 1 });
    const span = { start: at + 3, end: at + 3 + written.length };
    if (kind === 'text' || kind === 'nothing') yield { span, written, isText: kind === 'text' };
  }
  for (const { 0: tag, 1: written = '', index } of text.slice(body.start).matchAll(htmlLink)) {
    const start = body.start + index;
    const end = start + tag.length;
    if (readOnPage(document, { start, end }).kind !== 'html' || document.config.dialect === 'goldmark') continue;
    yield { span: { start: end - written.length, end }, written, isText: false };
  }
  for (const { kind, url, urlSpan } of links) {
    const isWritten = text.startsWith(url, urlSpan.start);
    if (kind === 'inline' && text.charAt(urlSpan.start - 1) === '(') continue;
    if (!url.startsWith('#') || !isWritten) continue;
    yield { span: { start: urlSpan.start + 1, end: urlSpan.end }, written: url.slice(1), isText: false };
  }
}

interface Anchors {
  readonly ids: ReadonlySet<string>;
  readonly byLetters: ReadonlyMap<string, string>;
}

const htmlId = /\s(?:id|name)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi;

function readAnchors({ article, config }: DigestDocument): Anchors {
  const ids = new Set(article.anchors);
  // goldmark leaves raw HTML out.
  if (config.dialect !== 'goldmark') {
    for (const { runs } of article.textBlocks)
      for (const { kind, text } of runs)
        if (kind === 'html') for (const [, a, b, c] of text.matchAll(htmlId)) ids.add(a ?? b ?? c ?? '');
  }
  return { ids, byLetters: new Map([...ids].map((id) => [foldId(id), id])) };
}

/** Dialects differ in what they make of spaces and punctuation. */
function foldId(id: string): string {
  return id.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
}

function decode(anchor: string): string {
  try {
    return decodeURIComponent(anchor);
  } catch {
    return anchor;
  }
}
