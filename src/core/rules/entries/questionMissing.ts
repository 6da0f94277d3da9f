import { message } from '../../messages/message';
import type { Rule } from '../../lint/rule';

export const questionMissing: Rule = {
  id: 'question-missing',
  severity: 'warning',
  summary: {
    'en': 'Every answer has a question above it.',
    'zh-cn': '每个回答上面都有提问。',
  },
  why: {
    'en': 'Readers cannot make sense of an answer without its question. Usually someone forgot to paste it.',
    'zh-cn': '没有提问，读者看不懂回答。通常是忘了粘贴。',
  },
  good: [
    '**1、@Ann** asks:\n\n> Does it scale?\n\nA：Yes.',
    '**1、@Ann** asks: does it scale?\n\nA：Yes.',
    '**1、@Ann** asks:\n\n> ![chart](https://example.com/chart.png)\n\nA：Yes.',
  ],
  bad: [{ text: '⟦**1、@Ann** asks:⟧\n\nA：Yes.\n\n**2、@Ben** asks:\n\n> Is it fast?\n\nA：Yes.' }],

  *check({ issue: { entries } }) {
    for (const { heading, turns } of entries)
      if (turns[0]?.kind === 'answer') yield { span: heading, message: message('question-missing') };
  },
};
