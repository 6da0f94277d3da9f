import { viewIssue } from '../../markdown/view';
import { message } from '../../messages/message';
import { findWideQuotes } from './wideQuotes';
import { insertBlankLine } from '../../lint/blankLine';
import { isVerbatim, readSeenLines } from '../../lint/visibleLines';
import type { Rule } from '../../lint/rule';

/** `>=` and `>3` compare. */
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

  *check(issue, { config }) {
    const { text, lines } = issue;
    let previous = -2;
    for (const { block, runs, isFirst } of readSeenLines(viewIssue(issue, config.dialect))) {
      const [run] = runs;
      if (!run || !quoteMark.test(run.text) || !isVerbatim(text, run)) continue;
      const at = run.span.start + run.text.indexOf('>');
      const line = lines.lineAt(at);
      // Of some such lines below each other the first is the one to repair.
      const follows = line === previous + 1;
      previous = line;
      if (follows || text.slice(lines.startOf(line), at).trim() !== '') continue;
      const edits = isFirst ? [] : insertBlankLine(issue, block, line);
      const fixes = edits.length > 0 ? [{ title: message('quote-literal-fix'), edits, safe: true }] : [];
      yield { span: { start: at, end: at + 1 }, kind: 'no-blank-line', message: message('quote-literal'), fixes };
    }
    yield* findWideQuotes(issue);
  },
};
