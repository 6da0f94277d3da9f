import type { AddressFaultKind } from '../../addresses/addressFault';
import type { TargetFaultKind } from '../../addresses/checkTarget';
import type { TextEdit } from '../../text/edits';
import type { Span } from '../../text/span';

/** What can be wrong with the brackets, the address and the title of a link or an image. */
export type WrittenFaultKind =
  | AddressFaultKind
  | 'address-line'
  | 'address-stand-in'
  | 'bracket-missing'
  | 'bracket-wide'
  | 'bracket-wrong'
  | 'escaped'
  | 'gap'
  | 'invisible'
  | 'size'
  | 'title'
  | 'unclosed';

/** What can be wrong with an image. */
export type ImageFaultKind =
  | WrittenFaultKind
  | 'address-entity'
  | 'address-missing'
  | 'address-parenthesis'
  | 'bang-gap'
  | 'bang-misplaced'
  | 'bang-missing'
  | 'bang-wide'
  | 'in-html'
  | 'indented'
  | 'link-to-image'
  | 'swapped'
  | 'tag';

/** What can be wrong with a link. */
export type LinkFaultKind =
  | Exclude<WrittenFaultKind, 'address-stand-in' | 'escaped' | 'size'>
  | TargetFaultKind
  | 'address-entity'
  | 'angle-open'
  | 'app'
  | 'bracket-half-escaped'
  | 'bracket-swapped'
  | 'cut'
  | 'glued'
  | 'mention'
  | 'not-linked'
  | 'swapped'
  | 'tag'
  | 'text-missing';

/** A link or an image that does not work: where it breaks first, and all that repairs it. */
export interface LinkFault<Kind = LinkFaultKind> {
  readonly kind: Kind;
  readonly span: Span;
  /** All of the link, where that is more. */
  readonly whole?: Span;
  /** What is written at the fault, for the message. */
  readonly written: string;
  readonly edits: readonly TextEdit[];
  /** Whether the repair is the only one that makes sense. */
  readonly certain: boolean;
}

/** A fault in how a link or an image is written. */
export interface BrokenLink<Kind> extends LinkFault<Kind> {
  readonly whole: Span;
}

export type ImageFault = BrokenLink<ImageFaultKind>;
