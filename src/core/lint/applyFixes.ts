import { openDocument, type DigestDocument } from '../issue/digestDocument';
import { applyEdits, type TextEdit, findChange } from '../text/edits';
import { indexFrom, meets } from '../text/span';
import { isHarmless, type Checked } from './isHarmless';
import { keepToProse } from './keepToProse';
import type { Finding, Fix } from './rule';

/** Limits fixes that undo each other. */
const maxRounds = 10;
/** How much text is read in one round to find the fixes that do no harm; a longer text is read once. */
const maxCharactersRead = 4_000_000;

/** Checks a document, with what is known about its file. */
export type Lint = (document: DigestDocument) => readonly Finding[];

/**
 * Applies the safe fixes of an issue until none is left that does no harm.
 * @returns the fixed document; the given one if there was nothing to fix
 */
export function applyFixes(document: DigestDocument, lint: Lint): DigestDocument {
  return applyRounds({ document, findings: lint(document) }, lint, maxRounds);
}

/** The edits that change an issue as `applyFixes` does: those of one round if one is enough, else a single larger one. */
export function repairEdits(document: DigestDocument, lint: Lint): TextEdit[] {
  const { fixes, after } = applyOnce({ document, findings: lint(document) }, lint);
  if (fixes.length === 0) return [];
  const { text } = applyRounds(after, lint, maxRounds - 1);
  if (text === after.document.text) return fixes.flatMap(({ edits }) => edits);
  const change = findChange(document.text, text);
  return change ? [change] : [];
}

function applyRounds(checked: Checked, lint: Lint, rounds: number): DigestDocument {
  if (rounds === 0) return checked.document;
  const { fixes, after } = applyOnce(checked, lint);
  return fixes.length === 0 ? checked.document : applyRounds(after, lint, rounds - 1);
}

/** The fixes among some that can be applied together without harm. */
export function findHarmless(checked: Checked, fixes: readonly Fix[], lint: Lint): readonly Fix[] {
  return tryFixes(checked, keepToProse(checked.document, fixes), lint).fixes;
}

/** Fixes that do no harm, and the document after them. */
interface Trial {
  readonly fixes: readonly Fix[];
  readonly after: Checked;
}

function applyOnce(checked: Checked, lint: Lint): Trial {
  return tryFixes(checked, keepToProse(checked.document, chooseFixes(checked.findings)), lint);
}

/** Tries fixes together, and each half of them where they do harm, so that the others are found in few trials. */
function tryFixes(before: Checked, fixes: readonly Fix[], lint: Lint): Trial {
  let trials = Math.max(1, Math.floor(maxCharactersRead / (before.document.text.length + 1)));
  const none: Trial = { fixes: [], after: before };

  function tryTogether(chosen: readonly Fix[]): Trial | null {
    if (trials-- <= 0) return null;
    const text = applyEdits(
      before.document.text,
      chosen.flatMap(({ edits }) => edits),
    );
    const document = openDocument(text, before.document.config);
    const after = { document, findings: lint(document) };
    return isHarmless(before, after, chosen) ? { fixes: chosen, after } : null;
  }

  function search(chosen: readonly Fix[]): Trial {
    if (chosen.length === 0) return none;
    const all = tryTogether(chosen);
    if (all ?? chosen.length === 1) return all ?? none;
    const middle = chosen.length >> 1;
    const first = search(chosen.slice(0, middle));
    const second = search(chosen.slice(middle));
    const both = [...first.fixes, ...second.fixes];
    if (first.fixes.length === 0 || second.fixes.length === 0) return first.fixes.length > 0 ? first : second;
    return (both.length < chosen.length ? tryTogether(both) : null) ?? first;
  }
  return search(fixes);
}

/**
 * The safe fixes that can be applied together: the first one of every finding. Of two that touch, the later one is left
 * for the next round.
 */
export function chooseFixes(findings: readonly Finding[]): Fix[] {
  const chosen: Fix[] = [];
  const taken: TextEdit[] = [];
  for (const { fixes = [] } of findings) {
    const fix = fixes.find(({ safe }) => safe);
    if (!fix || fix.edits.some((edit) => touches(taken, edit))) continue;
    for (const edit of fix.edits) taken.splice(indexFrom(taken, edit.span.start), 0, edit);
    chosen.push(fix);
  }
  return chosen;
}

/** Chosen edits do not touch each other, so a further one can touch only its neighbours. */
function touches(sorted: readonly TextEdit[], edit: TextEdit): boolean {
  const place = indexFrom(sorted, edit.span.start);
  return sorted.slice(Math.max(0, place - 1), place + 1).some(({ span }) => meets(span, edit.span));
}
