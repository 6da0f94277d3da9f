import MarkdownItParser from 'markdown-it';

/** What markdown-it's own rules use. It belongs to an instance, and one is enough. */
export const {
  utils: { escapeHtml, unescapeAll },
  helpers: { parseLinkDestination, parseLinkTitle },
} = new MarkdownItParser();
