import type { TextDocument } from 'vscode';
import { readArticle, type Article } from '../../core/publish/article';
import type { ArticleBlock } from '../../core/publish/renderBlocks';
import type { DigestFile } from '../stores/issueStore';
import type { FileLocation } from '../stores/ports';

/** What previews show of a document at one version. */
export interface Shown extends FileLocation {
  readonly document: TextDocument;
  readonly article: Article;
  readonly blocks: readonly ArticleBlock[];
}

/** Renders a document. Its model is not read for it. */
export function renderShown(document: TextDocument, { digest, config, root, isConfigured }: DigestFile): Shown {
  return { document, config, root, isConfigured, article: readArticle(digest.text), blocks: digest.blocks };
}
