const tag = /\[(\/?)(b|i|u|s|url|img|color|size|quote|code|center|list|font|align)(?:=[^\][]{1,100})?\]/gi;

/** Finds tags of BBCode that are closed in the same line: where each pair begins, and its first tag. */
export function readBbcode(
  line: string,
): { readonly start: number; readonly length: number; readonly written: string }[] {
  const open = new Map<string, { readonly start: number; readonly length: number; readonly written: string }>();
  const found: { readonly start: number; readonly length: number; readonly written: string }[] = [];
  for (const { 0: written, 1: slash = '', 2: name = '', index } of line.matchAll(tag)) {
    const key = name.toLowerCase();
    if (slash === '') open.set(key, { start: index, length: written.length, written });
    else {
      const begin = open.get(key);
      if (begin) found.push(begin);
      open.delete(key);
    }
  }
  return found;
}
