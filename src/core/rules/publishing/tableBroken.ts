import type { Rule } from '../../lint/rule';
import { findLostCells } from './lostCells';
import { findPrintedTables } from './printedTables';

export const tableBroken: Rule = {
  id: 'table-broken',
  severity: 'warning',

  *check(document) {
    // CommonMark has no tables; most sites that name it have.
    if (document.config.dialect === 'commonmark' || !/[|｜]/.test(document.text)) return;
    yield* findPrintedTables(document);
    yield* findLostCells(document);
  },
};
