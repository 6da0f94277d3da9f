import { slugOf } from './anchors';
import { pushBlock, pushInline, type BlockOutput, type Parser } from './parser';

/** The footnotes that were called for, at the end of the article; what they call for themselves comes behind. */
export function pushFootnotes(parser: Parser, out: BlockOutput): void {
  if (parser.notes.length === 0) return;
  pushBlock(parser, { ...out, started: false }, ['footnotes_open', 'div', 1]).attrSet('class', 'footnotes');
  pushBlock(parser, { ...out, started: true }, ['hr', 'hr', 0]);
  pushBlock(parser, { ...out, started: true }, ['ordered_list_open', 'ol', 1]);
  for (let i = 0; i < parser.notes.length; i++) {
    const note = parser.notes[i];
    if (!note) break;
    const slug = slugOf(note.name);
    const started = i === 0 || note.blocks;
    pushBlock(parser, { ...out, started }, ['footnote_open', 'li', 1]).attrSet('id', `fn:${slug}`);
    const inside = { ...out, started: false };
    if (note.blocks) parser.readBlocks(note.text, inside);
    else pushInline(parser, inside, note.text, 0, note.text.text.length);
    pushBlock(parser, out, ['footnote_close', 'li', -1]).info = slug;
  }
  pushBlock(parser, out, ['ordered_list_close', 'ol', -1]);
  pushBlock(parser, out, ['footnotes_close', 'div', -1]);
}
