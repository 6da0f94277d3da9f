import { message } from '../../messages/message';
import type { Rule } from '../../lint/rule';

export const questionMissing: Rule = {
  id: 'question-missing',
  severity: 'warning',

  *check({ issue: { entries } }) {
    for (const { heading, turns } of entries)
      if (turns[0]?.kind === 'answer') yield { span: heading, message: message('question-missing') };
  },
};
