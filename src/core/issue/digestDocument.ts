import type { Config } from '../config/config';
import { readArticle, type Article } from '../markdown/article';
import { dialectOf } from '../markdown/dialects';
import type { Issue } from './issue';
import { parseIssue, readHead, type IssueHead } from './parseIssue';

/** One version of a Markdown file. What is read of it is read once, when it is first asked for. */
export interface DigestDocument {
  readonly text: string;
  readonly config: Config;
  /** Its lines and front matter, which take a small part of the time that the model takes. */
  readonly head: IssueHead;
  /** The model: what of the text is an entry, a link, a release. The same under every dialect. */
  readonly issue: Issue;
  /** What readers see of it under the dialect that is configured. */
  readonly article: Article;
}

/** Takes a text without reading it. */
export function openDocument(text: string, config: Config): DigestDocument {
  let head: IssueHead | undefined;
  let issue: Issue | undefined;
  let article: Article | undefined;
  return {
    text,
    config,
    get head() {
      return (head ??= readHead(text));
    },
    get issue() {
      return (issue ??= parseIssue(text, config, this.head));
    },
    get article() {
      return (article ??= readArticleOf(text, this.head, config.dialect));
    },
  };
}

/** What readers see of a file under some dialect. */
export function readArticleOf(text: string, { lines, body }: IssueHead, dialect: Config['dialect']): Article {
  return readArticle(text.slice(body.start, body.end), dialectOf(dialect), body.start, lines.lineAt(body.start));
}
