import { type Webview } from 'vscode';
import { markCode } from '../../core/markdown/code/colorCode';
import { changeBlocks } from '../../core/publish/changeBlocks';
import type { ArticleBlock } from '../../core/markdown/articleHtml';
import { renderTitleBlock } from '../../core/publish/titleBlock';
import type { Render } from '../../protocol/preview';
import { imagePlaces } from './places';
import type { Shown } from './shown';
import { previewWords } from './words';

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
  update(shown: Shown, webview: Webview, lines: Pick<Render, 'topLine' | 'typedLine'>): Render {
    const { document, digest } = shown;
    const { blocks } = digest.article;
    const images = imagePlaces(webview, shown);
    const words = previewWords();
    const source = document.uri.toString();
    const around = JSON.stringify([images, words]);
    const base = this.#sent?.source === source && this.#sent.around === around ? this.#sent : undefined;
    const version = ++this.#version;
    const change = changeBlocks(base?.blocks ?? [], blocks);
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
