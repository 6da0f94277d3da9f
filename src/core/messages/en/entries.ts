/** The words of the rules about entries. */
export const entries = {
  'answer-missing': 'This question has no answer. Write one below it, or take the entry out.',
  'answer-missing-image':
    'This question has no written answer, only an image below it. Write one, or take the entry out.',
  'answer-empty': 'Nothing follows this answer mark. Write the answer here, or take the mark out.',
  'number-skipped': 'This entry is numbered {0}, but {1} comes next.',
  'number-repeated': 'The number {0} was used before; {1} comes next.',
  'number-sequence-fix': 'Number on from {0}',
  'question-missing': 'This answer has no question. Write it above the answer, in a quote (>).',
  'swallowed-answer': 'This answer is shown inside the quote above it. Put a blank line between them.',
  'swallowed-project': 'This project line is shown inside the quote above it. Put a blank line between them.',
  'swallowed-entry': 'This entry begins inside the quote above it. Put a blank line between them.',
  'swallowed-heading': 'This heading is shown inside the quote above it. Put a blank line between them.',
  'swallowed-fix': 'Put a blank line between',
  'placeholder-idle': '“{0}” stands for what is still to be written. Write that, or take it out.',
  'placeholder-left': '“{0}” is left of an inserted block. Write what belongs there, or take it out.',
} as const;
