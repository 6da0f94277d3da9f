import { slugOf } from '../anchors';
import { gather, mapWhole } from '../mapped';
import type { Note, Parser, Reference } from '../parser';
import { pushToken, type Run } from './inline';
import { takeBack } from './text';

type NoteMark = Pick<Note, 'name' | 'number'>;

/** The number that leads to a footnote. */
export function pushNoteMark(
  run: Run,
  kind: 'note' | 'inline-note',
  at: number,
  textEnd: number,
  note: NoteMark,
): true {
  if (kind === 'inline-note') takeBack(run, 1);
  pushToken(run, ['footnote_ref', 'sup', 0], at, textEnd + 1, String(note.number)).info = slugOf(note.name);
  return true;
}

/** Numbers a footnote where it is first called for. */
export function addNote({ notes }: Parser, reference: Reference): NoteMark {
  const { url: name, note } = reference;
  if (!notes.some((known) => known.name === name)) {
    reference.number = notes.length + 1;
    const text = note?.text ?? mapWhole(reference.title);
    notes.push({ name, number: reference.number, text, blocks: note?.blocks ?? false });
  }
  return { name, number: reference.number ?? 0 };
}

/** `^[text]` is a footnote of its own. */
export function addInlineNote({ parser: { notes }, text }: Run, from: number, to: number): NoteMark {
  const number = notes.length + 1;
  const name = slugOf(text.text.slice(from, to)).slice(0, 16) || `footnote-${number}`;
  const gathering = gather(text);
  gathering.add(from, to);
  notes.push({ name, number, text: gathering.finish(), blocks: false });
  return { name, number };
}
