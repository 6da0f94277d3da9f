import type { Config } from '../config/config';
import type { Issue } from '../issue/issue';
import { parseIssue } from '../issue/parseIssue';
import { readArticle } from './article';
import { renderBlocks, type ArticleBlock } from './renderBlocks';

/** One version of a Markdown file. What is read of it is read once, when it is first asked for. */
export interface DigestDocument {
  readonly text: string;
  readonly config: Config;
  /** The model: what of the text is an entry, a link, a release. */
  readonly issue: Issue;
  /** What the published page shows of it, block by block. */
  readonly blocks: readonly ArticleBlock[];
}

/** Takes a text without reading it. */
export function openDocument(text: string, config: Config): DigestDocument {
  let issue: Issue | undefined;
  let blocks: readonly ArticleBlock[] | undefined;
  return {
    text,
    config,
    get issue() {
      return (issue ??= parseIssue(text, config));
    },
    get blocks() {
      return (blocks ??= renderBlocks(readArticle(text), config));
    },
  };
}
