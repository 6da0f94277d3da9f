import type { DigestDocument } from '../../issue/digestDocument';
import type { LiteralLine } from '../../lint/literalText';
import { readOnPage } from '../../lint/onPage';
import type { Report } from '../../lint/rule';
import { excerpt, message } from '../../messages/message';
import { foldName, type Definition } from './definitions';

/** Finds footnotes that no mark refers to: readers do not see them. */
export function* findLostNotes(document: DigestDocument, definitions: readonly Definition[]): Iterable<Report> {
  for (const { isNote, fault, label, rest, name } of definitions) {
    if (!isNote || fault || rest.start === rest.end || readOnPage(document, rest).kind !== 'nothing') continue;
    yield { span: label, kind: 'note', message: message('note-unused', excerpt(name)) };
  }
}

const mark = /\[\^([^[\]]{1,60})\]|\^\[[^[\]]{1,200}\]/g;
/** A class of characters in a regular expression. */
const isClass = (name: string, after: string) => /[\\"'`<>{}|$*+?/^]|\w-\w/.test(name) || /^[*+?{]/.test(after);

/** Finds the marks of footnotes that readers see as text. */
export function* checkNoteMarks(
  { text, toSpan }: LiteralLine,
  byName: ReadonlyMap<string, Definition>,
): Iterable<Report> {
  for (const { 0: whole, 1: name, index } of text.matchAll(mark)) {
    const after = text.slice(index + whole.length);
    if (name !== undefined && isClass(name, after)) continue;
    const isDefinition = text.slice(0, index).trim() === '' && /^\s*[:：]/.test(after);
    // A definition that readers see is reported where it stands.
    if (name !== undefined && !isDefinition && byName.get(`^${foldName(name)}`)?.fault) continue;
    const key =
      name === undefined
        ? 'note-inline'
        : !isDefinition
          ? 'note-missing'
          : /^\s*：/.test(after)
            ? 'note-colon'
            : 'note-below';
    yield { span: toSpan(index, index + whole.length), kind: 'note', message: message(key, excerpt(whole)) };
  }
}
