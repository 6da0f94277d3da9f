import type { Rule } from '../../lint/rule';
import { findWrongDepths } from './itemDepths';
import { findWrongNumbers } from './itemNumbers';

export const listStructure: Rule = {
  id: 'list-structure',
  severity: 'warning',

  *check(document) {
    yield* findWrongNumbers(document);
    yield* findWrongDepths(document);
  },
};
