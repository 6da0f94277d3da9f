import type { Issue } from '../../issue/issue';
import { readTurnMark } from '../../issue/turnMark';
import { message } from '../../messages/message';
import { lineBreakOf } from '../../text/lineBreak';
import type { Report } from '../../lint/rule';

/** Items whose marker stands where it is none: behind an answer mark, in bold text, behind a backslash. */
export function* findMarkedItems(issue: Issue): Iterable<Report> {
  const { text, lines, prose } = issue;
  let escapedLine = -2;
  let index = -1;
  for (const { span, line, block, heading } of prose) {
    index++;
    if (heading > 0) continue;
    const source = text.slice(span.start, span.end);
    const [inBold] = /^\*\*\s*[-•](?=\s+\S)\s*/.exec(source) ?? [];
    if (inBold !== undefined) {
      const edits = [{ span: { start: span.start, end: span.start + inBold.length }, newText: '- **' }];
      yield report(span.start, inBold.trimEnd().length, 'in-bold', edits);
    }
    if (/^\\[-*+]\s+\S/.test(source)) {
      // Below each other, with or without blank lines between, they are one list.
      const isFirst = escapedLine !== index - 1;
      escapedLine = index;
      const group = isFirst ? readEscaped(issue, index) : [];
      if (group.length > 1) {
        const edits = group.map((start) => ({ span: { start, end: start + 1 }, newText: '' }));
        yield report(span.start, 2, 'escaped', edits);
      }
    }
    const next = prose[index + 1];
    const mark = next?.block === block ? readTurnMark(source) : null;
    const behind = mark ? source.slice(mark.length) : '';
    if (mark && next && /^1\.\s/.test(behind) && /^2\.\s/.test(text.slice(next.span.start, next.span.start + 3))) {
      const at = span.start + mark.length;
      const eol = lineBreakOf(text);
      const prefix = text.slice(lines.startOf(line), span.start);
      const edits = [{ span: { start: at, end: at }, newText: `${eol}${prefix.trimEnd()}${eol}${prefix}` }];
      yield report(at, 2, 'behind-answer', edits);
    }
  }
}

/** Where the backslashes stand, from one line on as long as they follow each other. */
function readEscaped({ text, prose }: Issue, from: number): number[] {
  const starts: number[] = [];
  for (let i = from; i < prose.length; i++) {
    const start = prose[i]?.span.start ?? 0;
    if (!/^\\[-*+]\s/.test(text.slice(start, start + 4))) break;
    starts.push(start);
  }
  return starts;
}

function report(
  start: number,
  length: number,
  kind: 'in-bold' | 'escaped' | 'behind-answer',
  edits: { span: { start: number; end: number }; newText: string }[],
): Report {
  return {
    span: { start, end: start + length },
    kind,
    message: message(`list-${kind}`),
    fixes: [{ title: message('list-fix'), edits, safe: false }],
  };
}
