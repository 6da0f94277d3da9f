/** `#id`, `.class` or `name=value`; Hugo stops with an error on values that are numbers and lists: they are none here. */
const attribute =
  /[ \t]*(?:([#.])([^\s!-,/;-@[-^`{-~]*)|([a-zA-Z_:][\w:.-]*)[ \t]*=[ \t]*(?:"((?:[^"\\]|\\.)*)"|([a-zA-Z_:][\w:.-]*)))[ \t]*(?:,[ \t]*)?/y;

/** Reads `{#id .class key="value"}` at the end of a line; undefined where it is something else. */
export function readAttributes(line: string, from: number): [name: string, value: string][] | undefined {
  const attributes = new Map<string, string>();
  const open = /[ \t]*\{/y;
  open.lastIndex = from;
  let at = open.test(line) ? open.lastIndex : line.length;
  while (line[at] !== '}') {
    attribute.lastIndex = at;
    const [whole, mark, short = '', name = 'class', quoted, bare = ''] = attribute.exec(line) ?? [];
    if (whole === undefined) return undefined;
    const value = quoted?.replace(/\\(["/\\])/g, '$1') ?? (mark ? short : bare);
    const key = mark === '#' ? 'id' : name;
    const earlier = attributes.get(key);
    attributes.set(key, key === 'class' && earlier !== undefined ? `${earlier} ${value}` : value);
    at += whole.length;
  }
  return line.slice(at + 1).trim() ? undefined : [...attributes];
}
