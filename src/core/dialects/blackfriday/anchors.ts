import { isAlphanumeric } from './characters';

/** The id that a heading gets from its text as it is written: letters and numbers in small, a dash for whatever lies between. */
export function anchorOf(heading: string): string {
  const words = heading.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.join('-').toLowerCase();
}

/** An id that no earlier heading has: numbered on, as Blackfriday does. */
export function makeUnique(ids: Map<string, number>, wanted: string): string {
  let id = wanted;
  for (let count = ids.get(id); count !== undefined; count = ids.get(id)) {
    const numbered = `${id}-${count + 1}`;
    if (ids.has(numbered)) id += '-1';
    else {
      ids.set(id, count + 1);
      id = numbered;
    }
  }
  ids.set(id, 0);
  return id;
}

/** The name of a footnote in addresses: runs of anything but ASCII letters and digits become one dash, none at the ends unless it is all. */
export function slugOf(name: string): string {
  let slug = '';
  for (let i = 0; i < name.length; i++) {
    if (isAlphanumeric(name.charCodeAt(i))) slug += name[i];
    else if (!slug.endsWith('-')) slug += '-';
  }
  return slug === '-' ? slug : slug.replace(/^-/, '').replace(/-$/, '');
}
