import MarkdownIt from 'markdown-it';

const { unescapeAll } = new MarkdownIt().utils;

/** What an entity shows; one that nobody knows shows as it is written. */
export function unescapeEntity(markup: string): string {
  return unescapeAll(markup);
}
