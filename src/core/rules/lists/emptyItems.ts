import type { Issue } from '../../issue/issue';
import { message } from '../../messages/message';
import type { TextEdit } from '../../text/edits';
import type { Span } from '../../text/span';
import { isInside } from '../../lint/opaque';
import type { Report, RuleContext } from '../../lint/rule';

const emptyItem = /^([ \t>]{0,20})([-*+])[ \t\u00a0]*$/;
/** The last character of such a line. Most other lines end with another one, which saves the pattern. */
const lastCharacters = '-*+ \t\u00a0';

/** Finds markers without text. Directly below text, a single dash even makes it a heading. */
export function* findEmptyItems(issue: Issue, context: RuleContext): Iterable<Report> {
  const { text, lines, body, opaque } = issue;
  for (let line = lines.lineAt(body.start); line < lines.count; line++) {
    const end = lines.endOf(line);
    if (!lastCharacters.includes(text.charAt(end - 1))) continue;
    const start = lines.startOf(line);
    const [, marks = '', marker = ''] = emptyItem.exec(text.slice(start, end)) ?? [];
    if (marker === '' || isInside(opaque, start)) continue;
    const next = text.slice(lines.startOf(line + 1), lines.endOf(line + 1));
    const hasNext = line + 1 < lines.count;
    if (hasNext && /^[ \t>]*[ \t]{2}\S/.test(next)) continue;
    const at = start + marks.length;
    const span = { start: at, end: at + 1 };
    const clearLine = [{ span: { start, end }, newText: marks.trimEnd() }];
    const removeLine = [{ span: { start, end: hasNext ? lines.startOf(line + 1) : end }, newText: '' }];
    if (isUnderline(context, line)) yield report('list-heading', span, clearLine, true);
    else if (hasNext && isText(next)) yield report('list-empty-text', span, clearLine, false);
    else yield report('list-empty', span, removeLine, true);
  }
}

function report(
  key: 'list-heading' | 'list-empty-text' | 'list-empty',
  span: Span,
  edits: readonly TextEdit[],
  safe: boolean,
): Report {
  return { span, kind: 'empty', message: message(key), fixes: [{ title: message('list-empty-fix'), edits, safe }] };
}

/** Whether the line above is rendered as a heading. */
function isUnderline({ article }: RuleContext, line: number): boolean {
  return article.textBlocks.some(({ path, endLine }) => endLine === line && /^h[12]$/.test(path.at(-1) ?? ''));
}

/** Whether a line is text that would continue an empty item. */
function isText(line: string): boolean {
  return /[^\s>]/.test(line) && !/^[ \t>]*(?:[-*+]|\d{1,9}[.)])[ \t]/.test(line);
}
