import type { Config } from '../../config/config';
import { dialectOf } from '../../dialects/dialects';
import type { SeenBlock } from '../../dialects/view';
import type { Issue } from '../../issue/issue';
import { applyEdits, type TextEdit } from '../../text/edits';

type Dialect = Config['dialect'];

/** What readers would see of some lines. */
export interface Outcome {
  /** All text, without code. */
  readonly text: string;
  /** The elements, in order, as `strong` or `ul`. */
  readonly elements: readonly string[];
}

/**
 * Renders a block's lines by themselves, with edits done to them: whether a repair repairs is not guessed but seen.
 * @param edits in the file's offsets; what lies outside of the lines is left out
 */
export function tryEdits(
  issue: Issue,
  { line, endLine }: SeenBlock,
  edits: readonly TextEdit[],
  dialect: Dialect,
): Outcome {
  const { text, lines } = issue;
  const start = lines.startOf(line);
  const end = lines.endOf(endLine - 1);
  const inside = edits
    .filter(({ span }) => span.start >= start && span.end <= end)
    .map(({ span, newText }) => ({ span: { start: span.start - start, end: span.end - start }, newText }));
  return render(applyEdits(text.slice(start, end), inside), dialect);
}

function render(source: string, dialect: Dialect): Outcome {
  const elements: string[] = [];
  let text = '';
  for (const token of dialectOf(dialect).parse(source, {})) {
    if (token.nesting > 0) elements.push(token.tag);
    for (const child of token.children ?? []) {
      if (child.nesting > 0 || child.type === 'image') elements.push(child.tag);
      if (child.type.startsWith('text')) text += child.content;
      if (child.type.endsWith('break')) text += '\n';
    }
    if (token.children) text += '\n';
  }
  return { text, elements };
}
