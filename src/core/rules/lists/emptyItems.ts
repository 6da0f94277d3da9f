import type { Issue } from '../../issue/issue';
import { message } from '../../messages/message';
import { isInside } from '../../lint/opaque';
import type { Report, RuleContext } from '../../lint/rule';

const emptyItem = /^([ \t>]{0,20})([-*+])[ \t\u00a0]*$/;
/** What such a line ends with; few others do. */
const ends = '-*+ \t\u00a0';

/** A marker with nothing behind it. Right below text a lone dash even makes a heading of it. */
export function* findEmptyItems(issue: Issue, context: RuleContext): Iterable<Report> {
  const { text, lines, body, opaque } = issue;
  for (let line = lines.lineAt(body.start); line < lines.count; line++) {
    const end = lines.endOf(line);
    if (!ends.includes(text.charAt(end - 1))) continue;
    const start = lines.startOf(line);
    const [, marks = '', marker = ''] = emptyItem.exec(text.slice(start, end)) ?? [];
    if (marker === '' || isInside(opaque, start)) continue;
    const next = text.slice(lines.startOf(line + 1), lines.endOf(line + 1));
    const hasNext = line + 1 < lines.count;
    if (hasNext && /^[ \t>]*[ \t]{2}\S/.test(next)) continue;
    const at = start + marks.length;
    const span = { start: at, end: at + 1 };
    const blank = [{ span: { start, end }, newText: marks.trimEnd() }];
    const gone = [{ span: { start, end: hasNext ? lines.startOf(line + 1) : end }, newText: '' }];
    if (isUnderline(context, line)) yield report('list-heading', span, blank, true);
    else if (hasNext && isText(next)) yield report('list-empty-text', span, blank, false);
    else yield report('list-empty', span, gone, true);
  }
}

function report(
  key: 'list-heading' | 'list-empty-text' | 'list-empty',
  span: Span,
  edits: Edits,
  safe: boolean,
): Report {
  return { span, kind: 'empty', message: message(key), fixes: [{ title: message('list-empty-fix'), edits, safe }] };
}

type Span = Report['span'];
type Edits = readonly { readonly span: Span; readonly newText: string }[];

/** Whether readers see the line above as a heading. */
function isUnderline({ article }: RuleContext, line: number): boolean {
  return article.textBlocks.some(({ path, endLine }) => endLine === line && /^h[12]$/.test(path.at(-1) ?? ''));
}

/** Words that an empty item takes in. */
function isText(line: string): boolean {
  return /[^\s>]/.test(line) && !/^[ \t>]*(?:[-*+]|\d{1,9}[.)])[ \t]/.test(line);
}
