import type { Entry, Issue } from '../../issue/issue';
import { message } from '../../messages/message';
import { indexFrom } from '../../text/span';
import { findCutByCode } from '../../issue/cutByCode';
import type { Rule } from '../../lint/rule';

export const answerMissing: Rule = {
  id: 'answer-missing',
  kinds: ['none', 'empty'],
  severity: 'warning',
  summary: {
    'en': 'Every question has an answer, and no answer is empty.',
    'zh-cn': '每个提问都有回答，且回答不为空。',
  },
  why: {
    'en': 'A question without an answer is of no use to readers. Usually someone forgot to paste the answer.',
    'zh-cn': '没有回答的提问对读者没有用处。通常是忘了粘贴。',
  },
  good: [
    '**1、@Ann** asks:\n\n> Does it scale?\n\nA：Yes.',
    '**1、@Ann** asks:\n\n> Does it scale?\n\nA：\n\n![chart](https://example.com/chart.png)',
  ],
  bad: [
    { text: '⟦**1、@Ann** asks:⟧\n\n> Does it scale?\n\n### Next', kind: 'none' },
    {
      text: '⟦**1、@Ann** asks:⟧\n\n> Does it scale?\n\n![chart](https://example.com/chart.png)\n\n### Next',
      kind: 'none',
    },
    { text: '**1、@Ann** asks:\n\n> Does it scale?\n\n⟦A：⟧\n\n### Next', kind: 'empty' },
  ],

  *check(issue) {
    const cut = findCutByCode(issue);
    for (const entry of issue.entries) {
      const { heading, turns } = entry;
      const answers = turns.filter(({ kind }) => kind === 'answer');
      if (answers.length === 0 && !cut.has(entry)) {
        const key = hasImageBelow(issue, entry) ? 'answer-missing-image' : 'answer-missing';
        yield { span: heading, message: message(key), kind: 'none' };
      }
      for (const { empty, mark, span } of answers) {
        if (empty) yield { span: mark ?? span, message: message('answer-empty'), kind: 'empty' };
      }
    }
  },
};

/** Whether an image follows the question; in a quote it is part of the question. */
function hasImageBelow({ prose }: Issue, { heading, images }: Entry): boolean {
  return images.some(({ span }) => {
    const line = prose[indexFrom(prose, span.start + 1) - 1];
    return span.start > heading.end && line !== undefined && (line.quotes === 0 || line.lazy);
  });
}
