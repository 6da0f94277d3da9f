import { readArticleLead, readingTitle } from '../articleInsertion';
import { articleBlock } from '../blocks';
import { sectionAt } from '../places';
import { rest, toText } from '../template';
import type { Suggester } from './suggestion';
import { endsLine, entryAbove, lineSpan } from './surroundings';

/** A recommended article, in a section of such. */
export const articles: Suggester = {
  zone: 'body',
  lead: /^(?:[-*+] ?)?\[?$/,
  suggest(place) {
    const { issue, language, before, asked } = place;
    const section = sectionAt(issue, place.line);
    if (!section || section.line === place.line || !readingTitle.test(section.title) || entryAbove(place)) return [];
    if (!endsLine(place) || (before === '' && !asked)) return [];
    const template = [...articleBlock(language, readArticleLead(issue, section)), rest];
    const label = toText(template, new Date(0));
    return [{ kind: 'article', label, filter: before + label, span: lineSpan(place), template }];
  },
};
