import MarkdownIt from 'markdown-it';
import type { Config } from '../config/config';
import type { Issue } from '../issue/issue';

const commonmark = new MarkdownIt('commonmark');
const extended = new MarkdownIt({ html: true, xhtmlOut: true });

/**
 * The HTML of an issue's body, as the published page has it between its title and its end.
 * The issue's own HTML is passed through: whoever shows the result has to make it safe.
 */
export function renderArticle(issue: Issue, { dialect }: Config): string {
  const markdown = dialect === 'commonmark' ? commonmark : extended;
  return markdown.render(issue.text.slice(issue.body.start, issue.body.end));
}
