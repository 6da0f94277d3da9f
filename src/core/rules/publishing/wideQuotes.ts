import type { Entry, Issue, ProseLine } from '../../issue/issue';
import { message } from '../../messages/message';
import { lineBreakOf } from '../../text/lineBreak';
import type { TextEdit } from '../../text/edits';
import { indexFrom } from '../../text/span';
import type { Report } from '../../lint/rule';

/** What an input method for Chinese writes for `>`. */
const wide = /^[》＞](?![=\d])\s*/;

/** Questions that begin with such a sign: a paragraph below the heading of an entry, above its answer. */
export function* findWideQuotes(issue: Issue): Iterable<Report> {
  for (const entry of issue.entries) {
    for (const [first, ...others] of listQuotes(issue, entry)) {
      if (!first) continue;
      const { start } = first.span;
      const edits = [first, ...others].map((line) => quote(issue, line));
      // No quote begins right below a line of text.
      const above = issue.text.slice(issue.lines.startOf(first.line - 1), issue.lines.endOf(first.line - 1));
      const gap = above.trim() === '' ? '' : lineBreakOf(issue.text);
      edits[0] = { span: edits[0]?.span ?? first.span, newText: `${gap}> ` };
      yield {
        span: { start, end: start + 1 },
        kind: 'wide',
        message: message('quote-wide', issue.text.charAt(start)),
        fixes: [{ title: message('quote-wide-fix'), edits, safe: false }],
      };
    }
  }
}

/** Of each paragraph that begins with such a sign, the lines that do so one below the other. */
function listQuotes({ text, prose }: Issue, { heading, span, turns }: Entry): ProseLine[][] {
  const end = turns.find(({ kind }) => kind === 'answer')?.span.start ?? span.end;
  const found: ProseLine[][] = [];
  // In the middle of a paragraph such a sign may end a title that began a line above.
  let goesOn: ProseLine[] | null = null;
  let block = -1;
  for (let index = indexFrom(prose, heading.end); ; index++) {
    const line = prose[index];
    if (!line || line.span.start >= end) return found;
    const isPlain = line.quotes === 0 && line.lists === 0 && line.heading === 0;
    if (!isPlain || !wide.test(text.slice(line.span.start, line.span.start + 2))) goesOn = null;
    else if (line.block !== block) found.push((goesOn = [line]));
    else goesOn?.push(line);
    block = line.block;
  }
}

function quote({ text }: Issue, { span: { start, end } }: ProseLine): TextEdit {
  const [mark = ''] = wide.exec(text.slice(start, end)) ?? [];
  return { span: { start, end: start + mark.length }, newText: '> ' };
}
