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
  return new LazyDocument(text, config);
}

/** A class, because objects with getters of their own are slow to make and to read. */
class LazyDocument implements DigestDocument {
  readonly text: string;
  readonly config: Config;
  #head: IssueHead | undefined;
  #issue: Issue | undefined;
  #article: Article | undefined;

  constructor(text: string, config: Config) {
    this.text = text;
    this.config = config;
  }

  get head(): IssueHead {
    return (this.#head ??= readHead(this.text));
  }

  get issue(): Issue {
    return (this.#issue ??= parseIssue(this.text, this.config, this.head));
  }

  get article(): Article {
    return (this.#article ??= readArticleOf(this.text, this.head, this.config.dialect));
  }
}

/** What readers see of a file under some dialect. */
export function readArticleOf(text: string, { lines, body }: IssueHead, dialect: Config['dialect']): Article {
  return readArticle(text.slice(body.start, body.end), dialectOf(dialect), body.start, lines.lineAt(body.start));
}
