/** The id of a heading from its source text: letters and numbers in lower case, with a hyphen for anything between. */
export function deriveHeadingId(heading: string): string {
  const words = heading.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.join('-').toLowerCase();
}

/** The ids that are taken. */
export interface HeadingIds {
  /** For each id, the last number that was appended to it. */
  readonly counts: Map<string, number>;
  /** For ids whose next number is taken: where the search continues. */
  readonly continueAt: Map<string, string>;
}

/** Makes an id unique with a number, as Blackfriday does. */
export function makeUnique({ counts, continueAt }: HeadingIds, wanted: string): string {
  const passed: string[] = [];
  let id = wanted;
  let count = counts.get(id);
  while (count !== undefined && (continueAt.has(id) || counts.has(`${id}-${count + 1}`))) {
    passed.push(id);
    id = continueAt.get(id) ?? `${id}-1`;
    count = counts.get(id);
  }
  for (const each of passed) continueAt.set(each, id);
  if (count !== undefined) {
    counts.set(id, count + 1);
    id = `${id}-${count + 1}`;
  }
  counts.set(id, 0);
  return id;
}

/** The name of a footnote in addresses: anything but ASCII letters and digits becomes one hyphen, and is removed at the ends. */
export function makeNoteSlug(name: string): string {
  const slug = name.replace(/[^A-Za-z0-9]+/g, '-');
  return slug === '-' ? slug : slug.replace(/^-/, '').replace(/-$/, '');
}
