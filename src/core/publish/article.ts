import { readFrontMatter } from '../issue/frontMatter';
import type { Issue } from '../issue/issue';
import { indexLines } from '../text/lines';

/** What of an issue it takes to show it: read in a small part of the time that its entries and links take. */
export type Article = Pick<Issue, 'text' | 'lines' | 'frontMatter' | 'body'>;

export function readArticle(text: string): Article {
  const frontMatter = readFrontMatter(text);
  return { text, lines: indexLines(text), frontMatter, body: { start: frontMatter.span.end, end: text.length } };
}
