/** Elements that never have an end tag. */
const empty = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
/** Elements whose end tag may be left out where that of the element around them is. */
const optional = new Set('p li dt dd td th tr tbody thead tfoot rt rp option optgroup colgroup caption'.split(' '));
/** Deeper than this, HTML counts as never closed: nobody nests so, and hostile text would cost time. */
const maxDepth = 64;

/** Which elements are open at a place of some HTML; `broken` where nothing after it can be told apart from it. */
export interface OpenTags {
  readonly names: readonly string[];
  readonly broken: boolean;
}

export const noTags: OpenTags = { names: [], broken: false };

/**
 * Reads a piece of HTML and says what it leaves open, so that pieces which belong together stay together. In doubt they
 * do: what is not well nested counts as open to the end.
 * @param before what was open where the piece begins
 */
export function readOpenTags(html: string, before: OpenTags = noTags): OpenTags {
  if (before.broken) return before;
  const names = [...before.names];
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at)) {
    if (html.startsWith('<!--', at)) {
      const end = html.indexOf('-->', at + 4);
      if (end < 0) return { names, broken: true };
      at = end + 3;
      continue;
    }
    const tag = /<(\/?)([a-z][^\s/>]*)|<[!?/]|/iy;
    tag.lastIndex = at;
    const [whole, slash, name] = tag.exec(html) ?? [''];
    if (whole === '') {
      at++;
      continue;
    }
    const end = findTagEnd(html, at + whole.length);
    if (end < 0) return { names, broken: true };
    at = end + 1;
    if (name !== undefined && !follow(names, name.toLowerCase(), slash !== '')) return { names, broken: true };
  }
  return { names, broken: false };
}

/** Takes a tag into account; false where it is not well nested. */
function follow(names: string[], name: string, closes: boolean): boolean {
  if (empty.has(name)) return true;
  if (!closes) return names.push(name) <= maxDepth;
  // An end tag without a start is nothing.
  if (!names.includes(name)) return true;
  while (names.at(-1) !== name && optional.has(names.at(-1) ?? '')) names.pop();
  return names.pop() === name;
}

/** Where the `>` of a tag is, after its quoted values; -1 where there is none. */
function findTagEnd(html: string, from: number): number {
  const stop = /[>"']/g;
  stop.lastIndex = from;
  for (let found = stop.exec(html); found; found = stop.exec(html)) {
    if (found[0] === '>') return found.index;
    const end = html.indexOf(found[0], found.index + 1);
    if (end < 0) return -1;
    stop.lastIndex = end + 1;
  }
  return -1;
}
