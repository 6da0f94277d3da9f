// What the page and the extension say to each other when an article is copied.

/** To the page: copy this article for the editor of a WeChat Official Account. */
export interface CopyArticle {
  readonly type: 'copyArticle';
  readonly source: string;
  /** Not yet safe. Its blocks and images say which line they come from. */
  readonly article: string;
  /** The address of the published page, which others in it are relative to; null where it is not known. */
  readonly base: string | null;
  readonly words: CopyWords;
  readonly dialog: DialogWords;
}

/** What is written into the copy, in the language of the issue. */
export interface CopyWords {
  /** The heading above the notes. */
  readonly links: string;
  /** Stands where an image must be put by hand; `{0}` is what it shows. */
  readonly image: string;
}

/** What the page says where the browser wants a click first, in the language of the editor. */
export interface DialogWords {
  readonly question: string;
  readonly copy: string;
  readonly cancel: string;
}

/** From the page: the article is on the clipboard. */
export interface Copied {
  readonly type: 'copied';
  readonly source: string;
  readonly images: readonly CopiedImage[];
}

/** An image of an article that was copied. */
export interface CopiedImage {
  /** As written, cut where it is very long. */
  readonly src: string;
  /** The line of the file, from 0; null where it is not known. */
  readonly line: number | null;
}

/** As many images as the extension is told of. */
export const maxImages = 10_000;
const maxText = 8_192;
const maxLine = 10_000_000;

/** Whether a message is an article to copy. */
export function isCopyArticle(message: unknown): message is CopyArticle {
  if (!isRecord(message) || message['type'] !== 'copyArticle') return false;
  const { source, article, base, words, dialog } = message;
  const isWhole = isText(source) && typeof article === 'string' && (base === null || isText(base));
  return isWhole && hasTexts(words, 'links', 'image') && hasTexts(dialog, 'question', 'copy', 'cancel');
}

/** Whether a message says that an article was copied: it comes from a place where an issue's own text is shown. */
export function isCopied(message: unknown): message is Copied {
  if (!isRecord(message) || message['type'] !== 'copied') return false;
  const { source, images } = message;
  return isText(source) && Array.isArray(images) && images.length <= maxImages && images.every(isImage);
}

function isImage(image: unknown): boolean {
  if (!isRecord(image)) return false;
  const { src, line } = image;
  return isText(src) && (line === null || (Number.isInteger(line) && Number(line) >= 0 && Number(line) <= maxLine));
}

function hasTexts(record: unknown, ...keys: string[]): boolean {
  return isRecord(record) && keys.every((key) => isText(record[key]));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= maxText;
}
