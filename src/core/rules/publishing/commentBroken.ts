import type { DigestDocument } from '../../issue/digestDocument';
import { listLiteralLines } from '../../lint/literalText';
import { readOnPage } from '../../lint/onPage';
import type { Report, Rule } from '../../lint/rule';
import { excerpt, message } from '../../messages/message';

export const commentBroken: Rule = {
  id: 'comment-broken',
  severity: 'warning',

  *check(document) {
    if (/<[ \t]?[!！]|＜[!！]|&lt;!/.test(document.text)) {
      yield* findPrinted(document);
      yield* findHidden(document);
    }
  },
};

/** `<!--` in full-width characters, with spaces, or with other dashes. */
const mark = /(?:<[ \t]?|＜)[!！][-–—－]{1,3}/g;

/** Finds comments that readers see. */
function* findPrinted({ issue, article }: DigestDocument): Iterable<Report> {
  const { text, lines } = issue;
  for (const line of listLiteralLines(text, article, /[<＜]/)) {
    for (const { 0: written, index } of line.text.matchAll(mark)) {
      const span = line.toSpan(index, index + written.length);
      if (written === '<!--') yield { span, kind: 'open', message: message('comment-open') };
      else {
        const edits = [{ span, newText: '<!--' }];
        const fixes = [{ title: message('comment-mark-fix'), edits, safe: false }];
        yield { span, kind: 'printed', message: message('comment-printed', excerpt(written)), fixes };
      }
    }
    const { start } = line.toSpan(0, 1);
    const written = text.slice(start, lines.endOf(lines.lineAt(start))).trimEnd();
    if (!/^&lt;!--.*--(?:&gt;|>)$/.test(written)) continue;
    yield { span: { start, end: start + 7 }, kind: 'printed', message: message('comment-printed', '&lt;!--') };
  }
}

/** Finds comments that end at once, and comments in which another one begins: nothing ends them where they should. */
function* findHidden(document: DigestDocument): Iterable<Report> {
  const { text, lines, body } = document.issue;
  let end = -1;
  for (let start = text.indexOf('<!--', body.start); start >= 0;) {
    if (end < start + 2) end = text.indexOf('-->', start + 2);
    if (end < 0) return;
    const next = text.indexOf('<!--', start + 4);
    const span = { start, end: start + 4 };
    const isHtml = () => readOnPage(document, span).kind === 'html';
    if (end < start + 4) {
      const later = text.indexOf('-->', end + 3);
      if (later >= 0 && (next < 0 || later < next) && isHtml())
        yield { span: { start, end: end + 3 }, kind: 'empty', message: message('comment-empty') };
    } else if (next >= 0 && next < end && isHtml()) {
      yield { span, kind: 'runs-on', message: message('comment-runs-on', lines.lineAt(end) + 1) };
      start = text.indexOf('<!--', end);
      continue;
    }
    start = next;
  }
}
