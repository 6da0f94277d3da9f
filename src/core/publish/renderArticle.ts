import type { Config } from '../config/config';
import type { Issue } from '../issue/issue';
import { rendererOf } from '../markdown/renderers';

export interface ArticleOptions {
  /** Whether blocks and images say which line of the file they come from (`data-line`, from 0). */
  readonly sourceLines?: boolean;
}

/**
 * The HTML of an issue's body, as the published page has it between its title and its end.
 * Directives for Digest Desk are left out. The issue's own HTML is passed through: whoever shows the result has to make it safe.
 */
export function renderArticle(issue: Issue, { dialect }: Config, options: ArticleOptions = {}): string {
  const { start, end } = issue.body;
  const env = options.sourceLines ? { firstLine: issue.lines.lineAt(start) } : {};
  return rendererOf(dialect).render(issue.text.slice(start, end), env);
}
