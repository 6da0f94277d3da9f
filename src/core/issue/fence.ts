import type { Span } from '../text/span';
import type { FrontMatter, FrontMatterError } from './issue';

/** Where the front matter of a text is. */
export interface Fence extends Pick<FrontMatter, 'format' | 'span' | 'yaml'> {
  /** What keeps Hugo or us from reading what is between the fences. */
  readonly problem: FrontMatterError | null;
}

/** Fields without a closing fence. */
export interface OpenFields {
  /** The beginning of the line below the last field. */
  readonly end: number;
  /** A line there that was meant as the closing fence. */
  readonly closing: Span | null;
}
