import type { Token } from 'markdown-it';
import type { Span } from '../text/span';

/**
 * Says where an inline token stands: offsets in the text that its dialect was given. Every dialect does so for what it shows
 * (text, code, images, breaks, raw HTML).
 */
export function place(token: Token, start: number, end: number): void {
  const place: Span = { start, end };
  if (token.meta) Object.assign(token.meta, { place });
  else token.meta = { place };
}

/** Where an inline token stands in the text; undefined for what has no place of its own. */
export function placeOf(token: Token): Span | undefined {
  const meta = token.meta as { readonly place?: Span } | null;
  return meta?.place;
}
