import type { Span } from '../../text/span';
import type { TextEdit } from '../../text/edits';
import type { ImageFault, ImageFaultKind } from '../images/draft';

/** What can be wrong with a link. */
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
] as const;

export type LinkFaultKind = (typeof linkFaultKinds)[number];

/** The same in the text of a paragraph, where a link is mostly read as an image would be. */
export type LocalFault = ImageFault<ImageFaultKind | LinkFaultKind>;

/** One link that does not work: where it breaks, and what repairs it; places in the file. */
export interface LinkFault {
  readonly kind: LinkFaultKind;
  readonly span: Span;
  /** All of the broken link, where that is more. */
  readonly extent?: Span;
  /** What is written there, for the message. */
  readonly written: string;
  readonly edits: readonly TextEdit[];
  /** Whether the repair is the only one that makes sense. */
  readonly certain: boolean;
}
