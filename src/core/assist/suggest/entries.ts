import { asksTitle, nextNumber, writeEntry } from '../entryInsertion';
import { sectionAt } from '../places';
import { rest, toText } from '../template';
import type { Suggester } from './suggestion';
import { beginsBlock, breakBelow, endsEntry, endsLine, entryAbove, lineSpan } from './surroundings';

/** The next question with its answer, at the marks that an opening line begins with: `**`, `#`, `2、`, `@`. */
export const entries: Suggester = {
  zone: 'body',
  lead: /^(?:#{1,6} ?)?\*{0,2} ?(?:Q?(\d{1,3}) ?[、.．,，)）]?)? ?\*{0,2} ?[@＠]?$/i,
  suggest(place) {
    const { issue, before, asked } = place;
    if (!endsLine(place) || !beginsBlock(place) || !endsEntry(place) || (before === '' && !asked)) return [];
    const previous = entryAbove(place);
    if (!previous && issue.entries.length > 0 && !asksTitle.test(sectionAt(issue, place.line)?.title ?? '')) return [];
    const [, digits = ''] = this.lead.exec(before) ?? [];
    if (!String(nextNumber(previous)).startsWith(digits)) return [];
    const template = writeEntry(place, previous);
    const [label = ''] = toText(template, new Date(0)).split('\n', 1);
    const filter = before + label;
    return [{ kind: 'entry', label, filter, span: lineSpan(place), template: [...template, rest, breakBelow(place)] }];
  },
};
