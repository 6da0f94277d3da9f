import { asksTitle, nextNumber, writeEntry } from '../entryInsertion';
import { sectionAt } from '../places';
import { rest, toText } from '../template';
import type { Caret, Suggester } from './suggestion';
import { beginsBlock, breakBelow, endsEntry, endsLine, entryAbove, lineSpan } from './surroundings';

/** The next question with its answer, at the marks that an opening line begins with: `**`, `#`, `2、`, `@`. */
export const entries: Suggester = {
  zone: 'body',
  lead: /^(?:#{1,6} ?)?\*{0,2} ?(?:Q?(\d{1,3}) ?([、.．,，)）]?))? ?\*{0,2} ?[@＠]?$/i,
  suggest(caret) {
    const { before, asked } = caret;
    if (!endsLine(caret) || !beginsBlock(caret) || !endsEntry(caret) || (before === '' && !asked)) return [];
    const previous = entryAbove(caret);
    if (!previous && !mayBeFirst(caret)) return [];
    const [, digits = '', separator = ''] = this.lead.exec(before) ?? [];
    if (!String(nextNumber(previous)).startsWith(digits)) return [];
    const template = writeEntry(caret, previous);
    const [label = ''] = toText(template, new Date(0)).split('\n', 1);
    // `2.` begins an item of a list where the issue's entries are `2、`.
    if (separator !== '' && separator !== '、' && !label.includes(separator)) return [];
    const filter = before + label;
    return [{ kind: 'entry', label, filter, span: lineSpan(caret), template: [...template, rest, breakBelow(caret)] }];
  },
};

/** Among questions, or in an issue that has none yet; there a bare number begins a list. */
function mayBeFirst({ issue, line, before }: Caret): boolean {
  if (asksTitle.test(sectionAt(issue, line)?.title ?? '')) return true;
  return issue.entries.length === 0 && !/^\d+[.．]?$/.test(before);
}
