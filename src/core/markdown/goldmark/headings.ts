import { execAt } from '../../text/search';
import type { MarkdownIt, Token } from 'markdown-it';
import { trimSpaces } from './characters';

/** Attributes that goldmark prints; those that could run a script are left out. */
const printed = new Set(
  (
    'accesskey autocapitalize autofocus class contenteditable dir draggable enterkeyhint hidden id inert inputmode is itemid itemprop itemref ' +
    'itemscope itemtype lang part slot spellcheck style tabindex title translate'
  ).split(' '),
);

/** A plug-in: headings have ids, made of their text as in Hugo's `autoid.go`, and the attributes at their end: `# text {#id .class}`. */
export function headings(md: MarkdownIt): void {
  md.core.ruler.before('inline', 'heading_attributes', ({ tokens }) => {
    const ids = new HeadingIds();
    tokens.forEach((token, index) => {
      const inline = tokens[index + 1];
      if (token.type === 'heading_open' && inline) nameHeading(token, inline, ids);
    });
  });
}

function nameHeading(open: Token, inline: Token, ids: HeadingIds): void {
  const lineStart = inline.content.lastIndexOf('\n') + 1;
  const line = inline.content.slice(lineStart);
  // Attributes may follow closing marks, and only there may follow others.
  const marks = open.markup.startsWith('#') ? line.matchAll(/\\.|[ \t](#+)/g) : [];
  const found = [...marks].find(({ 1: mark }) => mark !== undefined);
  const closed = found && readAttributes(line, found.index + found[0].length);
  let text = closed ? line.slice(0, found?.index) : line;
  const attributes = new Map<string, string>(closed);
  const brace = text.lastIndexOf('{');
  const isText = brace < 0 || text[brace - 1] === '\\' || attributes.has('id');
  const last = isText ? undefined : readAttributes(text, brace);
  if (last) text = text.slice(0, brace);
  for (const [name, value] of last ?? []) attributes.set(name, value);
  inline.content = trimSpaces(inline.content.slice(0, lineStart) + text);
  const id = attributes.get('id');
  attributes.set('id', id === undefined ? ids.make(text) : ids.take(id));
  open.attrs = [...attributes].filter(([name]) => printed.has(name) || name.startsWith('data-'));
}

/** `#id`, `.class` or `name=value`; Hugo stops with an error on values that are numbers and lists: they are none here. */
const attribute =
  /[ \t]*(?:([#.])([^\s!-,/;-@[-^`{-~]*)|([a-zA-Z_:][\w:.-]*)[ \t]*=[ \t]*(?:"((?:[^"\\]|\\.)*)"|([a-zA-Z_:][\w:.-]*)))[ \t]*(?:,[ \t]*)?/y;

/** Reads `{#id .class key="value"}` at the end of a line; undefined where it is something else. */
function readAttributes(line: string, from: number): [name: string, value: string][] | undefined {
  const attributes = new Map<string, string>();
  const open = /[ \t]*\{/y;
  open.lastIndex = from;
  let at = open.test(line) ? open.lastIndex : line.length;
  while (line[at] !== '}') {
    const [whole, mark, short = '', name = 'class', quoted, bare = ''] = execAt(attribute, line, at) ?? [];
    if (whole === undefined) return undefined;
    const value = quoted?.replace(/\\(["/\\])/g, '$1') ?? (mark ? short : bare);
    const key = mark === '#' ? 'id' : name;
    const earlier = attributes.get(key);
    attributes.set(key, key === 'class' && earlier !== undefined ? `${earlier} ${value}` : value);
    at += whole.length;
  }
  return line.slice(at + 1).trim() ? undefined : [...attributes];
}

/** The ids of headings, as GitHub and Hugo make them: no two are the same in a text. */
class HeadingIds {
  private readonly taken = new Set<string>();
  /** The number that was given last, so that a thousand equal headings cost no million look-ups. */
  private readonly numbers = new Map<string, number>();

  /** The id of a heading, from the source of its text. */
  make(source: string): string {
    const kept = source.trim().replace(/[^-_ \t\p{L}\p{Nd}]/gu, '');
    const id =
      Array.from(kept, (char) => char.toLowerCase())
        .join('')
        .replace(/[ \t]/g, '-') || 'heading';
    if (!this.taken.has(id)) return this.take(id);
    let number = this.numbers.get(id) ?? 1;
    while (this.taken.has(`${id}-${number}`)) number++;
    this.numbers.set(id, number + 1);
    return this.take(`${id}-${number}`);
  }

  /** Keeps an id that is written out. */
  take(id: string): string {
    this.taken.add(id);
    return id;
  }
}
