import type { TextDocument } from 'vscode';
import { readArticle, type Article } from '../../core/publish/article';
import { renderBlocks, type ArticleBlock } from '../../core/publish/renderBlocks';
import type { Configs, Located } from '../configs';

/** What previews show of a document at one version. */
export interface Shown extends Located {
  readonly document: TextDocument;
  readonly version: number;
  readonly article: Article;
  readonly blocks: readonly ArticleBlock[];
}

/** Reads and renders a document as it is at the moment of the answer. No parse of its entries is waited for. */
export async function readShown(document: TextDocument, configs: Pick<Configs, 'locate'>): Promise<Shown> {
  const located = await configs.locate(document.uri);
  const article = readArticle(document.getText());
  return { ...located, document, version: document.version, article, blocks: renderBlocks(article, located.config) };
}
