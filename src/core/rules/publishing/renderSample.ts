import type { DialectName } from '../../config/config';
import type { Issue } from '../../issue/issue';
import { dialectOf } from '../../markdown/dialects';
import { applyEdits, type TextEdit } from '../../text/edits';
import type { Span } from '../../text/span';

/** What readers would see of some lines. */
export interface Outcome {
  /** All text, without code. */
  readonly text: string;
  /** The elements, in order, as `strong` or `ul`. */
  readonly elements: readonly string[];
}

/** Words around a place that can tell how its marks are read. */
const reach = 150;

/** A piece of a line, without the marks of quotes and lists that it follows. */
export interface Sample {
  readonly span: Span;
  /** What readers see of it as it is. */
  readonly before: Outcome;
  readonly dialect: DialectName;
}

/** The line that a place is in; of a very long one what is near, so that it costs the same wherever the place is. */
export function takeSample({ text, lines }: Issue, place: Span, dialect: DialectName): Sample | null {
  if (place.end - place.start > 4 * reach) return null;
  const line = lines.lineAt(place.start);
  const lineStart = lines.startOf(line);
  const first = Math.max(lineStart, place.start - reach);
  const end = Math.min(Math.max(place.end, lines.endOf(line)), place.end + reach);
  const [prefix = ''] =
    (first === lineStart && /^(?:[ \t>]|[-*+] |\d{1,9}[.)] )*/.exec(text.slice(first, place.start))) || [];
  const span = { start: first + prefix.length, end };
  return { span, before: render(text.slice(span.start, span.end), dialect), dialect };
}

/**
 * Renders a sample by itself, with edits done to it: whether a repair repairs is not guessed but seen.
 * @param edits in the file's offsets, within the sample
 */
export function tryEdits({ text }: Issue, { span, dialect }: Sample, edits: readonly TextEdit[]): Outcome {
  const inside = edits.map((edit) => ({
    span: { start: edit.span.start - span.start, end: edit.span.end - span.start },
    newText: edit.newText,
  }));
  return render(applyEdits(text.slice(span.start, span.end), inside), dialect);
}

function render(source: string, dialect: DialectName): Outcome {
  const elements: string[] = [];
  let text = '';
  for (const token of dialectOf(dialect).read(source).tokens) {
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
