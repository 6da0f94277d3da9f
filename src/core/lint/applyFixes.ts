import { openDocument, type DigestDocument } from '../issue/digestDocument';
import { applyEdits, type TextEdit } from '../text/edits';
import { findChange } from '../text/findChange';
import type { Finding } from './rule';
import { indexFrom, meets } from '../text/span';

/** Limits fixes that undo each other. */
const maxRounds = 10;

/** Checks a document, with what is known about its file. */
export type Lint = (document: DigestDocument) => readonly Finding[];

/**
 * Applies the safe fixes of an issue until none is left.
 * @returns the fixed document; the given one if there was nothing to fix
 */
export function applyFixes(document: DigestDocument, lint: Lint): DigestDocument {
  return applyRounds(document, lint, maxRounds);
}

/** The edits that change an issue as `applyFixes` does: those of one round if one is enough, else a single larger one. */
export function repairEdits(document: DigestDocument, lint: Lint): TextEdit[] {
  const edits = safeEdits(lint(document));
  const once = applyOnce(document, edits);
  if (once === document) return [];
  const { text } = applyRounds(once, lint, maxRounds - 1);
  if (text === once.text) return edits;
  const change = findChange(document.text, text);
  return change ? [change] : [];
}

function applyRounds(document: DigestDocument, lint: Lint, rounds: number): DigestDocument {
  if (rounds === 0) return document;
  const fixed = applyOnce(document, safeEdits(lint(document)));
  return fixed === document ? document : applyRounds(fixed, lint, rounds - 1);
}

function applyOnce(document: DigestDocument, edits: readonly TextEdit[]): DigestDocument {
  const text = applyEdits(document.text, edits);
  return text === document.text ? document : openDocument(text, document.config);
}

/**
 * The edits of all safe fixes that can be applied together: the first safe fix of every finding, entirely or not at all.
 * Of two fixes that touch, the later one is left for the next round.
 */
export function safeEdits(findings: readonly Finding[]): TextEdit[] {
  const chosen: TextEdit[] = [];
  for (const { fixes = [] } of findings) {
    const edits = fixes.find(({ safe }) => safe)?.edits ?? [];
    if (edits.some((edit) => touches(chosen, edit))) continue;
    for (const edit of edits) chosen.splice(indexFrom(chosen, edit.span.start), 0, edit);
  }
  return chosen;
}

/** Chosen edits do not touch each other, so a further one can touch only its neighbours. */
function touches(sorted: readonly TextEdit[], edit: TextEdit): boolean {
  const place = indexFrom(sorted, edit.span.start);
  return sorted.slice(Math.max(0, place - 1), place + 1).some(({ span }) => meets(span, edit.span));
}
