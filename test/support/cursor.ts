import type { Insertion } from '../../src/core/authoring/insertion';
import { toText } from '../../src/core/authoring/template';
import { applyEdits } from '../../src/core/text/edits';

/** Takes the `‸` that marks the cursor out of a text. */
export function readCursor(marked: string): { text: string; offset: number | null; line: number | null } {
  const offset = marked.indexOf('‸');
  if (offset < 0) return { text: marked, offset: null, line: null };
  return { text: marked.replace('‸', ''), offset, line: marked.slice(0, offset).split('\n').length - 1 };
}

/** The text after an insertion that nobody has filled in. */
export function applyInsertion(text: string, { span, template }: Insertion): string {
  return applyEdits(text, [{ span, newText: toText(template, new Date(2024, 0, 5)) }]);
}
