import type { Span } from '../text/span';

/** Where an address has `&amp;` before the name of a parameter. @param offset where the address begins in the text */
export function findEntities(address: string, offset: number): Span[] {
  if (!address.includes('&amp;')) return [];
  return Array.from(address.matchAll(/&amp;(?=[\w.%[\]-]+=)/g), ({ index, 0: { length } }) => ({
    start: offset + index,
    end: offset + index + length,
  }));
}
