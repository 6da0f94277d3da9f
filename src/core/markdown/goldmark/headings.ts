import type { MarkdownIt, Token } from 'markdown-it';
import { trimSpaces } from './characters';
import { readAttributes } from './headingAttributes';
import { HeadingIds } from './headingIds';

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
