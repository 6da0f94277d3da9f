import type { FieldValue } from '../../issue/issue';

/** What a field that every site knows must be. `labels`: a text or a list of texts. */
export type FieldType = 'text' | 'labels' | 'list' | 'boolean' | 'number' | 'date';

const types = new Map<string, FieldType>([
  ['title', 'text'],
  ['linktitle', 'text'],
  ['description', 'text'],
  ['summary', 'text'],
  ['authorlink', 'text'],
  ['cover', 'text'],
  ['author', 'labels'],
  ['categories', 'labels'],
  ['tags', 'list'],
  ['keywords', 'list'],
  ['draft', 'boolean'],
  ['headless', 'boolean'],
  ['weight', 'number'],
  ['date', 'date'],
  ['lastmod', 'date'],
  ['publishdate', 'date'],
  ['expirydate', 'date'],
]);

/** The type that a field must have; undefined for fields of the site's own. */
export function typeOf(key: string): FieldType | undefined {
  return types.get(key.toLowerCase());
}

/** The texts of a value: itself, or those of its list. */
export function textsOf(value: FieldValue): string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
