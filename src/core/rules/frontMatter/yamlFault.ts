import type { TextEdit } from '../../text/edits';
import type { Span } from '../../text/span';

/** What Hugo cannot read in front matter, or what only lenient parsers can. */
export interface YamlFault {
  readonly kind: YamlFaultKind;
  readonly span: Span;
  /** The values of the message. */
  readonly values: readonly string[];
  /** What makes it readable; none if that is a guess. */
  readonly edits: readonly TextEdit[];
  /** Whether the edits are certainly what was meant. */
  readonly certain: boolean;
}

export type YamlFaultKind =
  | 'colon'
  | 'space'
  | 'sign'
  | 'colon-inside'
  | 'hash'
  | 'remark'
  | 'quote-inside'
  | 'after-quote'
  | 'backslash'
  | 'open'
  | 'brackets'
  | 'list-comma'
  | 'list-comma-missing'
  | 'list-comma-twice'
  | 'list-bracket'
  | 'after-list'
  | 'tab'
  | 'indent'
  | 'lone-quote'
  | 'unindented'
  | 'dash'
  | 'stray'
  | 'control';

/** A fault of a part of the text, with the places in that part. */
export function makeFault(kind: YamlFaultKind, span: Span, values: readonly string[] = []): YamlFault {
  return { kind, span, values, edits: [], certain: false };
}

/** The same fault with its places further on in the text. */
export function moveFault(fault: YamlFault, by: number): YamlFault {
  const move = ({ start, end }: Span) => ({ start: start + by, end: end + by });
  const edits = fault.edits.map(({ span, newText }) => ({ span: move(span), newText }));
  return { ...fault, span: move(fault.span), edits };
}
