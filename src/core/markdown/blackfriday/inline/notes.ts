import { slugOf } from '../anchors';
import { findWithin } from '../findWithin';
import { buildFrom, toSource } from '../../../text/sourceMap';
import type { Note, Parser, Reference } from '../parser';
import { pushToken, type Run } from './run';
import { takeBack } from './text';

type NoteMark = Pick<Note, 'name' | 'number'>;

/** The number that leads to a footnote. */
export function pushNoteMark(run: Run, kind: 'note' | 'inline-note', at: number, end: number, note: NoteMark): true {
  if (kind === 'inline-note') takeBack(run, 1);
  pushToken(run, ['footnote_ref', 'sup', 0], at, end, String(note.number)).info = slugOf(note.name);
  return true;
}

/** Numbers a footnote where it is first called for. */
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

/** `^[text]` is a footnote of its own. */
export function addInlineNote({ parser: { notes, noteNames }, text }: Run, from: number, to: number): NoteMark {
  const number = notes.length + 1;
  const name = slugOf(text.text.slice(from, to)).slice(0, 16) || `footnote-${number}`;
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
