import { words } from '../words';
import type { Suggester } from './suggestion';
import { endsLine, lineSpan } from './surroundings';

/** An image, at a `!` that begins a line. */
export const images: Suggester = {
  zone: 'body',
  lead: /^(> ?)?[!！]\[?$/,
  suggest(caret) {
    if (!endsLine(caret)) return [];
    const { language, before } = caret;
    const [, quote = ''] = this.lead.exec(before) ?? [];
    const line = lineSpan(caret);
    const span = { start: line.start + quote.length, end: line.end };
    const name = words[language].image;
    const label = `![${name}]()`;
    const template = ['![', { field: 1, value: name }, '](', { field: 2 }, ')', { field: 0 }];
    return [{ kind: 'image', label, filter: before.slice(quote.length) + label, span, template }];
  },
};
