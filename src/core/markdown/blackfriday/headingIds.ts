/** The id that a heading gets from its text as it is written: letters and numbers in small, a dash for whatever lies between. */
export function deriveHeadingId(heading: string): string {
  const words = heading.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.join('-').toLowerCase();
}

/** The ids that headings have. */
export interface HeadingIds {
  /** For each id the last number that was put behind it. */
  readonly counts: Map<string, number>;
  /** For ids whose next number somebody else has, which stays so: where the search goes on. */
  readonly continueAt: Map<string, string>;
}

/** An id that no earlier heading has: numbered on, as Blackfriday does. */
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

/** The name of a footnote in addresses: runs of anything but ASCII letters and digits become one dash, none at the ends unless it is all. */
export function makeNoteSlug(name: string): string {
  const slug = name.replace(/[^A-Za-z0-9]+/g, '-');
  return slug === '-' ? slug : slug.replace(/^-/, '').replace(/-$/, '');
}
