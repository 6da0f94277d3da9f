import type { FrontMatter } from './issue';

/** The words of a front matter field that is one value; null where it is absent, empty or a list or map. */
export function readField({ fields }: FrontMatter, key: string): string | null {
  const value = fields.find((field) => field.key === key)?.value ?? null;
  if (value === null || typeof value === 'object') return null;
  return String(value) === '' ? null : String(value);
}
