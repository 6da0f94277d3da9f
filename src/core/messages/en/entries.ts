/** The words of the rules about entries. */
export const entries = {
  'answer-missing': 'This question has no answer. Add one below it, or delete the entry.',
  'answer-missing-image': 'This question is answered by an image only. Add a written answer, or delete the entry.',
  'answer-empty': 'This answer is empty. Write it here, or delete it.',
  'number-skipped': 'This entry is numbered {0}, but should be {1}.',
  'number-repeated': 'The number {0} is already in use. This entry should be numbered {1}.',
  'number-sequence-fix': 'Renumber from {0}',
  'question-missing': 'This answer has no question. Add the question above it as a quote (>).',
  'swallowed-answer': 'This answer becomes part of the quote above it. Add a blank line between them.',
  'swallowed-project': 'This project line becomes part of the quote above it. Add a blank line between them.',
  'swallowed-entry': 'This entry becomes part of the quote above it. Add a blank line between them.',
  'swallowed-heading': 'This heading becomes part of the quote above it. Add a blank line between them.',
  'swallowed-fix': 'Add a blank line',
  'placeholder-idle': '“{0}” is placeholder text. Replace or delete it.',
  'placeholder-left': '“{0}” is placeholder text from an inserted block. Replace or delete it.',
} as const;
