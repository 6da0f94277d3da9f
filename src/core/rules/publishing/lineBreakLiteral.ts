import type { DigestDocument } from '../../issue/digestDocument';
import { listLiteralLines } from '../../lint/literalText';
import type { Report, Rule } from '../../lint/rule';
import { excerpt, message } from '../../messages/message';

export const lineBreakLiteral: Rule = {
  id: 'line-break-literal',
  severity: 'warning',
  readsTags: true,

  *check(document) {
    const { text, body } = document.issue;
    if (text.includes('\\', body.start)) yield* findBackslashes(document);
    if (/<[ \t/]*br/i.test(text)) yield* findTags(document);
  },
};

/** Finds backslashes at the end of a paragraph. */
function* findBackslashes({ issue, article }: DigestDocument): Iterable<Report> {
  for (const line of listLiteralLines(issue.text, article, /\\$/)) {
    // A path may end with a backslash, and a pair of them is one.
    if (!/(?:^|\s)[^\s\\:]*\\$/.test(line.text)) continue;
    const { length } = line.text;
    const span = line.toSpan(length - 1, length);
    const fixes = [{ title: message('line-break-fix'), edits: [{ span, newText: '' }], safe: false }];
    yield { span, kind: 'backslash', message: message('line-break-backslash'), fixes };
  }
}

/** Finds `<br` that is not finished, `<br / >` where the dialect takes it for text, and their like. */
function* findTags({ issue, article }: DigestDocument): Iterable<Report> {
  for (const line of listLiteralLines(issue.text, article, /</)) {
    for (const { 0: tag, index } of line.text.matchAll(/<[ \t/]{0,4}br(?![\w-])[ \t/]{0,4}>?/gi)) {
      const span = line.toSpan(index, index + tag.length);
      const fixes = [{ title: message('line-break-tag-fix'), edits: [{ span, newText: '<br/>' }], safe: false }];
      yield { span, kind: 'tag', message: message('line-break-tag', excerpt(tag)), fixes };
    }
  }
}
