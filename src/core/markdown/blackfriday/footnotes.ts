import { makeNoteSlug } from './headingIds';
import { pushBlock, pushInline, type BlockOutput, type Note, type Parser, type Reference } from './parser';
import { findWithin } from './scanText';
import { buildFrom, toSource } from '../../text/sourceMap';
import { pushToken, takeBack, type Inlines } from './inline/inlineRun';

/** Appends the footnotes in the order of their references; footnotes of footnotes follow. */
export function pushFootnotes(parser: Parser, out: BlockOutput): void {
  if (parser.notes.length === 0) return;
  pushBlock(parser, { ...out, started: false }, ['footnotes_open', 'div', 1]).attrSet('class', 'footnotes');
  pushBlock(parser, { ...out, started: true }, ['hr', 'hr', 0]);
  pushBlock(parser, { ...out, started: true }, ['ordered_list_open', 'ol', 1]);
  for (let i = 0; i < parser.notes.length; i++) {
    const note = parser.notes[i];
    if (!note) break;
    const slug = makeNoteSlug(note.name);
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

type NoteMark = Pick<Note, 'name' | 'number'>;

/** Appends a footnote reference. */
export function pushNoteMark(
  run: Inlines,
  kind: 'note' | 'inline-note',
  at: number,
  end: number,
  note: NoteMark,
): true {
  if (kind === 'inline-note') takeBack(run, 1);
  pushToken(run, ['footnote_ref', 'sup', 0], at, end, String(note.number)).info = makeNoteSlug(note.name);
  return true;
}

/** Numbers a footnote at its first reference. */
export function addNote({ notes, noteNames }: Parser, reference: Reference): NoteMark {
  const { url: name, note } = reference;
  if (!noteNames.has(name)) {
    noteNames.add(name);
    reference.number = notes.length + 1;
    const text = note?.text ?? { text: reference.title, starts: [0], sources: [reference.titleAt] };
    notes.push({ name, number: reference.number, text, blocks: note?.blocks ?? false });
  }
  return { name, number: reference.number ?? (note ? 1 : 0) };
}

/** Adds the footnote of `^[text]`. */
export function addInlineNote({ parser: { notes, noteNames }, text }: Inlines, from: number, to: number): NoteMark {
  const number = notes.length + 1;
  const name = makeNoteSlug(text.text.slice(from, to)).slice(0, 16) || `footnote-${number}`;
  const builder = buildFrom(text);
  for (let line = from; line < to;) {
    const found = findWithin(text.text, '\n', line, to);
    const end = found < 0 ? to : found;
    builder.add(line, end);
    if (found >= 0 && text.text[found - 1] !== ' ') builder.insert(' ', toSource(text, found));
    line = end + 1;
  }
  noteNames.add(name);
  notes.push({ name, number, text: builder.finish(), blocks: false });
  return { name, number };
}
