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
  suggest(caret) {
    const { issue, language, before, asked } = caret;
    const section = sectionAt(issue, caret.line);
    if (!section || section.line === caret.line || !readingTitle.test(section.title) || entryAbove(caret)) return [];
    if (!endsLine(caret) || (before === '' && !asked)) return [];
    const template = [...articleBlock(language, readArticleLead(issue, section)), rest];
    const label = toText(template, new Date(0));
    return [{ kind: 'article', label, filter: before + label, span: lineSpan(caret), template }];
  },
};
