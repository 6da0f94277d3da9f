import { isVerbatim } from '../../markdown/textBlocks';
import { message } from '../../messages/message';
import { insertBlankLine } from '../../lint/fixEdits';
import type { Report, Rule } from '../../lint/rule';
import type { Entry, Issue, ProseLine } from '../../issue/issue';
import { lookAlikes } from '../../text/lookAlikes';
import { lineBreakOf } from '../../text/lines';
import type { TextEdit } from '../../text/edits';
import { indexFrom } from '../../text/span';

/** `>=` and `>3` are comparisons. */
const quoteMark = /^\s{0,3}>(?!=|\d+(?![\d.、)]))/;

export const quoteLiteral: Rule = {
  id: 'quote-literal',
  severity: 'warning',

  *check({ issue, article }) {
    const { text, lines } = issue;
    let previous = -2;
    for (const { block, runs, isFirst } of article.textLines) {
      const [run] = runs;
      if (!run || !quoteMark.test(run.text) || !isVerbatim(text, run)) continue;
      const at = run.span.start + run.text.indexOf('>');
      const line = lines.lineAt(at);
      // Of consecutive such lines only the first is reported.
      const follows = line === previous + 1;
      previous = line;
      if (follows || text.slice(lines.startOf(line), at).trim() !== '') continue;
      const edits = isFirst ? [] : insertBlankLine(issue, block, line);
      const fixes = edits.length > 0 ? [{ title: message('quote-literal-fix'), edits, safe: true }] : [];
      yield { span: { start: at, end: at + 1 }, kind: 'no-blank-line', message: message('quote-literal'), fixes };
    }
    yield* findFullWidthQuotes(issue);
  },
};

/** What a Chinese input method writes for `>`. */
const wide = new RegExp(`^[${lookAlikes['>']}](?![=\\d])\\s*`);

/** Reports questions that begin with such a character: paragraphs between the opening line of an entry and its answer. */
function* findFullWidthQuotes(issue: Issue): Iterable<Report> {
  for (const entry of issue.entries) {
    for (const [first, ...others] of listQuotes(issue, entry)) {
      if (!first) continue;
      const { start } = first.span;
      const edits = [first, ...others].map((line) => quote(issue, line));
      // No quote begins directly below a line of text.
      const above = issue.lines.textOf(first.line - 1);
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

/** The consecutive lines with such a character at the beginning of each paragraph. */
function listQuotes({ text, prose }: Issue, { heading, span, turns }: Entry): ProseLine[][] {
  const end = turns.find(({ kind }) => kind === 'answer')?.span.start ?? span.end;
  const found: ProseLine[][] = [];
  // Within a paragraph such a character may close a title of the line above.
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
