import type { AddressFaultKind } from '../../addresses/addressFault';
import type { TargetFaultKind } from '../../addresses/checkTarget';
import type { TextEdit } from '../../text/edits';
import type { Span } from '../../text/span';

/** What can be wrong with an image. */
export type ImageFaultKind =
  | BracketFaultKind
  | AddressFaultKind
  | 'address-line'
  | 'address-missing'
  | 'address-stand-in'
  | 'bang-gap'
  | 'bang-misplaced'
  | 'bang-missing'
  | 'bang-wide'
  | 'escaped'
  | 'in-html'
  | 'indented'
  | 'swapped'
  | 'tag';

type BracketFaultKind =
  'bracket-missing' | 'bracket-wide' | 'bracket-wrong' | 'gap' | 'invisible' | 'title' | 'unclosed';

/** What can be wrong with a link, in the order of the documentation. */
export const linkFaultKinds = [
  'gap',
  'invisible',
  'bracket-wide',
  'bracket-wrong',
  'bracket-missing',
  'bracket-swapped',
  'unclosed',
  'swapped',
  'text-missing',
  'title',
  'angle-open',
  'app',
  'mention',
  'glued',
  'not-linked',
  'address-empty',
  'address-encoded',
  'address-line',
  'address-mail',
  'address-parameter',
  'address-slash',
  'address-stray',
  'address-invisible',
  'address-space',
  'address-quoted',
  'address-backslash',
  'address-scheme',
  'address-no-scheme',
  'address-disk',
  'address-host',
  'address-scheme-twice',
  'address-twice',
  'address-link',
  'address-trailing',
  'address-character',
] as const satisfies readonly (TargetFaultKind | ImageFaultKind | LinkOnlyKind)[];

type LinkOnlyKind = 'angle-open' | 'app' | 'bracket-swapped' | 'glued' | 'mention' | 'not-linked' | 'text-missing';

export type LinkFaultKind = (typeof linkFaultKinds)[number];

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
