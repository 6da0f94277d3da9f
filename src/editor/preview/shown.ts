import type { TextDocument } from 'vscode';
import { readArticle, type Article } from '../../core/publish/article';
import { renderInSteps, type ArticleBlock, type RenderedBlocks } from '../../core/publish/renderBlocks';
import type { Configs, Located } from '../configs';
import { runInSlices } from '../slices';

/** A document as previews show it, at one version. */
export interface Shown extends Located {
  readonly document: TextDocument;
  readonly version: number;
  readonly article: Article;
  readonly blocks: readonly ArticleBlock[];
}

const known = new WeakMap<TextDocument, RenderedBlocks>();

/**
 * Reads and renders a document as it is at the moment of the answer. No parse is waited for, which takes long where an
 * issue is long; of such a one only the pieces that have changed since are rendered again.
 */
export async function readShown(document: TextDocument, configs: Pick<Configs, 'locate'>): Promise<Shown> {
  for (;;) {
    const located = await configs.locate(document.uri);
    const { version } = document;
    const article = readArticle(document.getText());
    const steps = renderInSteps(article, located.config, known.get(document));
    const rendered = await runInSlices(steps, () => document.version === version);
    if (!rendered) continue;
    known.set(document, rendered);
    return { ...located, document, version, article, blocks: rendered.blocks };
  }
}
