import MarkdownItParser, { type Token } from 'markdown-it';

/** What attributes are asked with (`attrSet` and its like) comes from markdown-it. */
const { prototype } = MarkdownItParser.Token;

/** A token of markdown-it, with the same fields in the same order, made in a fraction of the time that its constructor takes. */
export function createToken(type: string, tag: string, nesting: -1 | 0 | 1): Token {
  const token = {
    __proto__: prototype,
    type,
    tag,
    attrs: null,
    map: null,
    nesting,
    level: 0,
    children: null,
    content: '',
    markup: '',
    info: '',
    meta: null,
    block: false,
    hidden: false,
  };
  return token as unknown as Token;
}
