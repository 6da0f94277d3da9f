import type { Entry, Issue } from '../../issue/issue';
import { message } from '../../messages/message';
import { indexFrom } from '../../text/span';
import { findCutByCode } from '../../issue/cutByCode';
import type { Rule } from '../../lint/rule';

export const answerMissing: Rule = {
  id: 'answer-missing',
  severity: 'warning',

  *check({ issue }) {
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
