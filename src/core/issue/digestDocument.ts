import type { Config } from '../config/config';
import { readArticle, type Article } from '../markdown/article';
import { dialectOf } from '../markdown/dialects';
import type { Issue } from './issue';
import { parseIssue, readHead, type IssueHead } from './parseIssue';

/**
 * One version of a Markdown file. Each part of it is read once, when it is first asked for. It is a class because an
 * object literal with getters keeps what its closures hold alive until the next full garbage collection.
 */
class LazyDocument {
  readonly text: string;
  readonly config: Config;
  #head: IssueHead | undefined;
  #issue: Issue | undefined;
  #article: Article | undefined;

  constructor(text: string, config: Config) {
    this.text = text;
    this.config = config;
  }

  /** Its lines and front matter, which take a small part of the time that the model takes. */
  get head(): IssueHead {
    return (this.#head ??= readHead(this.text));
  }

  /** The model: its entries, links, releases. The same under every dialect. */
  get issue(): Issue {
    return (this.#issue ??= parseIssue(this.text, this.config, this.head));
  }

  /** The rendered article, under the dialect that is configured. */
  get article(): Article {
    return (this.#article ??= readArticleOf(this.text, this.head, this.config.dialect));
  }
}

export type DigestDocument = Pick<LazyDocument, keyof LazyDocument>;

/** Takes a text without reading it. */
export function openDocument(text: string, config: Config): DigestDocument {
  return new LazyDocument(text, config);
}

/** What readers see of a file under some dialect. */
export function readArticleOf(text: string, { lines, body }: IssueHead, dialect: Config['dialect']): Article {
  return readArticle(text.slice(body.start, body.end), dialectOf(dialect), body.start, lines.lineAt(body.start));
}
