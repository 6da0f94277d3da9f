import { type Webview, l10n } from 'vscode';
import { markCode } from '../../core/markdown/code/colorCode';
import { diffBlocks } from '../../core/publish/diffBlocks';
import type { ArticleBlock } from '../../core/markdown/articleHtml';
import { renderTitleBlock } from '../../core/publish/titleBlock';
import type { Render, Words } from '../../protocol/preview';
import { imagePlaces, type PreviewInput } from './imageFolders';

/** What a page was sent last. */
interface Sent {
  readonly version: number;
  readonly source: string;
  /** What decides how the blocks are shown, besides themselves. */
  readonly around: string;
  readonly blocks: readonly ArticleBlock[];
}

/** Knows what a page shows, so that it is sent no more than what has changed. */
export class PageContent {
  #sent: Sent | undefined;
  #version = 0;

  /** The page has started anew and shows nothing. */
  forget(): void {
    this.#sent = undefined;
  }

  /** What makes a page show a document as it is now. */
  update(shown: PreviewInput, webview: Webview, lines: Pick<Render, 'topLine' | 'typedLine'>): Render {
    const { document, digest } = shown;
    const { blocks } = digest.article;
    const images = imagePlaces(webview, shown);
    const words = previewWords();
    const source = document.uri.toString();
    const around = JSON.stringify([images, words]);
    const base = this.#sent?.source === source && this.#sent.around === around ? this.#sent : undefined;
    const version = ++this.#version;
    const change = diffBlocks(base?.blocks ?? [], blocks);
    const colored = markCode(change.blocks.map(({ html }) => html));
    this.#sent = { version, source, around, blocks };
    return {
      type: 'render',
      source,
      version,
      base: base?.version ?? null,
      head: renderTitleBlock(digest.head.frontMatter),
      article: { ...change, blocks: change.blocks.map(({ line }, i) => ({ line, html: colored[i] ?? '' })) },
      lang: /\p{Script=Han}/u.test(digest.text) ? 'zh-CN' : 'en',
      lineCount: digest.head.lines.count,
      images,
      words,
      ...lines,
    };
  }
}

/** The texts that the preview's page itself shows, in the editor's language. */
function previewWords(): Words {
  return {
    imageInsecure: l10n.t('Not loaded: only https URLs are allowed'),
    imageOff: l10n.t('Not loaded: remote images are turned off'),
    imageOutside: l10n.t('Not loaded: the file is outside the workspace'),
    imageFailed: l10n.t('Image could not be loaded'),
    toolbar: l10n.t('Digest preview'),
    toolbarWidth: l10n.t('Page width'),
    fit: l10n.t('Fit to pane'),
    desktop: l10n.t('Desktop'),
    tablet: l10n.t('Tablet'),
    phone: l10n.t('Phone'),
    scroll: l10n.t('Sync scrolling'),
    findings: l10n.t('Problems'),
    copyForWeChat: l10n.t('Copy for WeChat'),
    copyHtml: l10n.t('Copy as HTML'),
  };
}
