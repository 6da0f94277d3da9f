import { findGluedSiblings, findItemTexts } from './itemTexts';
import { findEmptyItems } from './emptyItems';
import { findGluedDashes, findGluedNumbers, findMarkedItems } from './listMarkers';
import { findRunOnItems } from './runOnItems';
import { findLostSiblings } from './siblingItems';
import { readShownAsCode } from '../../lint/crossesGap';
import type { Rule } from '../../lint/rule';

export const listBroken: Rule = {
  id: 'list-broken',
  severity: 'warning',

  *check(document) {
    const { issue } = document;
    const isCode = readShownAsCode(issue, document);
    const finders = [findEmptyItems, findGluedNumbers, findGluedDashes, findMarkedItems, findLostSiblings];
    for (const find of [...finders, findGluedSiblings])
      for (const one of find(issue, document)) if (!isCode(one.span.start)) yield one;
    yield* findRunOnItems(document);
    yield* findItemTexts(document);
  },
};
