import MarkdownItParser, { type MarkdownIt } from 'markdown-it';

/** goldmark with Hugo's defaults. */
export function createGoldmark(): MarkdownIt {
  return new MarkdownItParser();
}
