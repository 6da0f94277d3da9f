import { isVerbatim } from '../../markdown/textBlocks';
import { message } from '../../messages/message';
import { insertBlankLine } from '../../lint/blankLine';
import type { Report, Rule } from '../../lint/rule';
import type { Entry, Issue, ProseLine } from '../../issue/issue';
import { lineBreakOf } from '../../text/lineBreak';
import type { TextEdit } from '../../text/edits';
import { indexFrom } from '../../text/span';

/** `>=` and `>3` are comparisons. */
const quoteMark = /^\s{0,3}>(?!=|\d+(?![\d.、)]))/;

export const quoteLiteral: Rule = {
  id: 'quote-literal',
  kinds: ['no-blank-line', 'wide'],
  severity: 'warning',
  summary: {
    'en': 'A line that begins with > is shown as a quote.',
    'zh-cn': '以 > 开头的行显示为引用。',
  },
  why: {
    'en': 'A quote cannot begin directly below a line of text or with a full-width character. Readers see the character, and the question looks like any other text.',
    'zh-cn': '引用不能紧跟在一行文字下面，也不能使用全角字符。否则读者会看到这个字符，提问与正文没有区别。',
  },
  good: [
    'He asks:\n\n> Does it scale?',
    '> One line\n> and another',
    'a > b\n\n`>` is greater',
    'It needs\n>= 3.0 or\n>3 nodes',
    '**1、@Ann** 提问：\n\n怎么理解《事务\n》这本书？\n\nA：》号是这样用的。',
  ],
  bad: [
    {
      text: 'He asks:\n⟦>⟧ Does it scale?\n> And how?',
      fixed: 'He asks:\n\n> Does it scale?\n> And how?',
      kind: 'no-blank-line',
    },
    {
      text: '**1、@Ann** 提问：\n\n⟦》⟧能不能动态更新？\n》怎么做？\n\nA：可以。',
      fixed: '**1、@Ann** 提问：\n\n> 能不能动态更新？\n> 怎么做？\n\nA：可以。',
      kind: 'wide',
    },
    {
      text: '**1、@Ann** 提问：\n⟦＞⟧ 能不能动态更新？\n\nA：可以。',
      fixed: '**1、@Ann** 提问：\n\n> 能不能动态更新？\n\nA：可以。',
      kind: 'wide',
    },
  ],

  *check(issue, { article }) {
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
const wide = /^[》＞](?![=\d])\s*/;

/** Reports questions that begin with such a character: paragraphs between the opening line of an entry and its answer. */
function* findFullWidthQuotes(issue: Issue): Iterable<Report> {
  for (const entry of issue.entries) {
    for (const [first, ...others] of listQuotes(issue, entry)) {
      if (!first) continue;
      const { start } = first.span;
      const edits = [first, ...others].map((line) => quote(issue, line));
      // No quote begins directly below a line of text.
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
