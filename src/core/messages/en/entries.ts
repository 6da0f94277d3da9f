/** The words of the rules about entries. */
export const entries = {
  'answer-missing': 'This question has no answer. Write one below it, or take the entry out.',
  'answer-empty': 'Nothing stands behind this answer mark. Write the answer here, or take the mark out.',
  'number-skipped': 'This entry is numbered {0}, but {1} comes next.',
  'number-repeated': 'The number {0} was used before; {1} comes next.',
  'number-sequence-fix': 'Number on from {0}',
} as const;
