import { readAnchors } from './anchors';
import { lastAtOrBefore } from '../text/search';
import type { Span } from '../text/span';
import { renderBlocks, renderWhole, type ArticleBlock } from './articleHtml';
import type { Dialect, ParseResult } from './dialect';
import { readListItems, type ListItem } from './listItems';
import { readShownBlocks, type ShownBlock } from './shownBlocks';
import { readTextBlocks, splitLines, type TextBlock, type TextLine, type TextRun } from './textBlocks';

/** An article as its readers see it under a dialect: one parse, for the preview and for the rules. */
export interface Article {
  /** Its HTML in pieces that can be shown, replaced and moved by themselves; rendered when first asked for. */
  readonly blocks: readonly ArticleBlock[];
  /** Its paragraphs, headings, table cells, blocks of code and of raw HTML, in order. */
  readonly textBlocks: readonly TextBlock[];
  /** The lines of all text blocks but code and raw HTML. */
  readonly textLines: readonly TextLine[];
  /** Its blocks in the form in which two versions are compared; read anew each time, since no version is compared often. */
  readShownBlocks(): ShownBlock[];
  /** The items of its lists, in the order of the text. */
  readonly listItems: readonly ListItem[];
  /** The ids of its headings and footnotes. */
  readonly anchors: ReadonlySet<string>;
  /** The run that shows a place of the file. */
  findRun(offset: number): FoundRun | undefined;
  /** The runs that show some of a part of the file, in order. */
  listRuns(part: Span): readonly FoundRun[];
  /**
   * The HTML of the whole article, as the published page has it between its title and its end. Directives for Digest Desk
   * are left out. HTML of the author's own is passed through: whoever shows the result has to make it safe.
   * @param options.sourceLines whether blocks and images name their lines of the file, from 0 (`data-line`, `data-line-end`)
   */
  renderHtml(options?: { readonly sourceLines: boolean }): string;
}

/** A run with the block that it is in. */
export interface FoundRun {
  readonly run: TextRun;
  readonly block: TextBlock;
}

/**
 * Reads an article, in one parse. What is derived from it is made when it is first asked for.
 * @param text the article alone, without front matter
 * @param offset where the text begins in the file, UTF-16 units
 * @param firstLine the line of the file that it begins on, from 0
 */
export function readArticle(text: string, dialect: Dialect, offset = 0, firstLine = 0): Article {
  return new LazyArticle(dialect.read(text), offset, firstLine);
}

/** A class, because an object literal with getters keeps what its closures hold alive until the next full garbage collection. */
class LazyArticle implements Article {
  readonly #reading: ParseResult;
  readonly #offset: number;
  readonly #firstLine: number;
  #blocks: readonly ArticleBlock[] | undefined;
  #textBlocks: readonly TextBlock[] | undefined;
  #textLines: readonly TextLine[] | undefined;
  #listItems: readonly ListItem[] | undefined;
  #anchors: ReadonlySet<string> | undefined;
  #runs: readonly FoundRun[] | undefined;

  constructor(reading: ParseResult, offset: number, firstLine: number) {
    this.#reading = reading;
    this.#offset = offset;
    this.#firstLine = firstLine;
  }

  get blocks(): readonly ArticleBlock[] {
    return (this.#blocks ??= renderBlocks(this.#reading, this.#firstLine));
  }

  get textBlocks(): readonly TextBlock[] {
    return (this.#textBlocks ??= readTextBlocks(this.#reading, this.#offset, this.#firstLine));
  }

  get textLines(): readonly TextLine[] {
    return (this.#textLines ??= splitLines(this.textBlocks));
  }

  readShownBlocks(): ShownBlock[] {
    return readShownBlocks(this.#reading, this.#offset, this.#firstLine);
  }

  get listItems(): readonly ListItem[] {
    return (this.#listItems ??= readListItems(this.#reading.tokens, this.#firstLine));
  }

  get anchors(): ReadonlySet<string> {
    return (this.#anchors ??= readAnchors(this.#reading.tokens));
  }

  findRun(offset: number): FoundRun | undefined {
    return this.listRuns({ start: offset, end: offset + 1 }).at(-1);
  }

  listRuns({ start, end }: Span): readonly FoundRun[] {
    const runs = (this.#runs ??= sortRuns(this.textBlocks));
    const last = lastAtOrBefore(runs.length, (index) => runs[index]?.run.span.start ?? 0, end - 1);
    let first = last + 1;
    while ((runs[first - 1]?.run.span.end ?? 0) > start) first--;
    return runs.slice(first, last + 1);
  }

  renderHtml(options?: { readonly sourceLines: boolean }): string {
    return renderWhole(this.#reading, options?.sourceLines ? this.#firstLine : undefined);
  }
}

function sortRuns(blocks: readonly TextBlock[]): FoundRun[] {
  return blocks
    .flatMap((block) => block.runs.map((run) => ({ run, block })))
    .filter(({ run: { span } }) => span.end > span.start)
    .sort((a, b) => a.run.span.start - b.run.span.start);
}
