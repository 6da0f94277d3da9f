import type { DigestDocument } from '../../issue/digestDocument';
import { listLiteralLines } from '../../lint/literalText';
import type { Report } from '../../lint/rule';
import { message } from '../../messages/message';
import { isEscaped } from '../../text/characters';

const marks = /^(#{1,6})([ \t\u00a0\u2000-\u200a\u202f\u3000]+)(?=\S)/;

/** Finds headings that readers see with their marks: indented, in a list item, or with another space. */
export function* findPrintedHeadings({ issue, article }: DigestDocument): Iterable<Report> {
  const { text, lines } = issue;
  for (const { text: words, block, isFirst, toSpan } of listLiteralLines(text, article, /^\s*#/)) {
    const [whole = '', hashes = '', space = ''] = marks.exec(words) ?? [];
    if (whole === '') continue;
    const span = toSpan(0, hashes.length);
    const start = lines.startOf(lines.lineAt(span.start));
    const before = text.slice(start, span.start);
    if (/[^ \t]/.test(space)) {
      const edits = [{ span: toSpan(hashes.length, whole.length), newText: ' ' }];
      const fixes = [{ title: message('heading-no-blank-fix'), edits, safe: false }];
      yield { span, kind: 'other-space', message: message('heading-other-space', hashes), fixes };
      continue;
    }
    // A single # is a number sign as well.
    if (hashes.length < 2 && !(isFirst && /^ +$/.test(before))) continue;
    if (block.path.includes('li')) yield { span, kind: 'in-item', message: message('heading-in-item', hashes) };
    else if (/^[> ]* $/.test(before)) {
      const edits = [
        { span: { start: span.start - before.length + before.trimEnd().length, end: span.start }, newText: '' },
      ];
      const fixes = [{ title: message('heading-indented-fix'), edits, safe: false }];
      yield { span, kind: 'indented', message: message('heading-indented', hashes), fixes };
    }
  }
}

/** Finds headings that lose a `#` at their end, as in `C#`: Blackfriday takes it for a mark of the heading. */
export function* findLostSigns({ issue, article }: DigestDocument): Iterable<Report> {
  const { text, lines } = issue;
  for (const { path, line, runs } of article.textBlocks) {
    if (!/^h[1-6]$/.test(path.at(-1) ?? '')) continue;
    const end = lines.startOf(line) + lines.textOf(line).trimEnd().length;
    const [signs = ''] = /#+$/.exec(text.slice(lines.startOf(line), end)) ?? [];
    const start = end - signs.length;
    const last = runs.at(-1);
    if (signs === '' || !last || last.span.end > start || last.kind !== 'text') continue;
    if (/[\s#]/.test(text.charAt(start - 1)) || isEscaped(text, start)) continue;
    const edits = [{ span: { start, end: start }, newText: '\\' }];
    const fixes = [{ title: message('heading-sign-fix'), edits, safe: false }];
    yield { span: { start, end }, kind: 'sign', message: message('heading-sign', signs), fixes };
  }
}
