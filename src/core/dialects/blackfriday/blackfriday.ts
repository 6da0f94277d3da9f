import MarkdownItParser, { type MarkdownIt } from 'markdown-it';

/** Blackfriday 1.5.2 with the flags of Hugo 0.55. */
export function createBlackfriday(): MarkdownIt {
  return new MarkdownItParser({ html: true, xhtmlOut: true });
}
