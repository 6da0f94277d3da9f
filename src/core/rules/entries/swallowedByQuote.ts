import { viewIssue, type View } from '../../markdown/view';
import { message } from '../../messages/message';
import { lineBreakOf } from '../../text/lineBreak';
import { findBelowQuotes } from './belowQuotes';
import type { Rule } from '../../lint/rule';

export const swallowedByQuote: Rule = {
  id: 'swallowed-by-quote',
  kinds: ['answer', 'project', 'entry', 'heading'],
  severity: 'warning',
  summary: {
    'en': 'A blank line separates every quote from the answer, project line, entry or heading below it.',
    'zh-cn': '引用与下面的回答、项目链接、问答或标题之间有空行。',
  },
  why: {
    'en': 'Without the blank line, the quote continues, and readers see the answer as part of the question.',
    'zh-cn': '没有空行，引用就不会结束，读者会看到回答成为提问的一部分。',
  },
  good: [
    '**1、@Ann** asks:\n\n> Does it scale?\n\nA：Yes.',
    '**1、@Ann** asks:\n\n> Does it scale?\nIt says so on the page.\n\nA：Yes.',
    '```\n> Does it scale?\nA：Yes.\n```',
  ],
  bad: [
    {
      text: '**1、@Ann** asks:\n\n> Does it scale?\n⟦A：Yes.⟧\n\nMOSN：[https://github.com/mosn/mosn](https://github.com/mosn/mosn)',
      fixed:
        '**1、@Ann** asks:\n\n> Does it scale?\n\nA：Yes.\n\nMOSN：[https://github.com/mosn/mosn](https://github.com/mosn/mosn)',
      kind: 'answer',
    },
    {
      text: '**1、@Ann** asks:\n\n> Does it scale?\n\nA：Yes.\n\n> Good.\n⟦MOSN：[https://github.com/mosn/mosn](https://github.com/mosn/mosn)⟧',
      fixed:
        '**1、@Ann** asks:\n\n> Does it scale?\n\nA：Yes.\n\n> Good.\n\nMOSN：[https://github.com/mosn/mosn](https://github.com/mosn/mosn)',
      kind: 'project',
    },
    {
      text: '**1、@Ann** asks:\n\n> Does it scale?\n\nA：Yes.\n\n> Good.\n⟦**2、@Ben** asks:⟧\n\n> Is it fast?\n\nA：Yes.',
      fixed:
        '**1、@Ann** asks:\n\n> Does it scale?\n\nA：Yes.\n\n> Good.\n\n**2、@Ben** asks:\n\n> Is it fast?\n\nA：Yes.',
      kind: 'entry',
    },
    {
      text: '**1、@Ann** asks:\n\n> Does it scale?\n\nA：Yes.\n\n> Good.\n⟦### Releases⟧\n\nNone this week.',
      fixed: '**1、@Ann** asks:\n\n> Does it scale?\n\nA：Yes.\n\n> Good.\n\n### Releases\n\nNone this week.',
      kind: 'heading',
    },
  ],

  *check(issue, { config }) {
    let quoted: ReadonlySet<number> | undefined;
    for (const { kind, line, span } of findBelowQuotes(issue, config.format)) {
      quoted ??= listQuoted(viewIssue(issue, config.dialect));
      if (!quoted.has(line)) continue;
      const start = issue.lines.startOf(line);
      const edits = [{ span: { start, end: start }, newText: lineBreakOf(issue.text) }];
      const fixes = [{ title: message('swallowed-fix'), edits, safe: true }];
      yield { span, message: message(`swallowed-${kind}`), kind, fixes };
    }
  },
};

/** The lines that readers see inside a quote. */
function listQuoted({ blocks }: View): Set<number> {
  const quoted = new Set<number>();
  for (const { path, line, endLine } of blocks)
    if (path.includes('blockquote')) for (let each = line; each < endLine; each++) quoted.add(each);
  return quoted;
}
