// The messages between the preview's page and the extension when an article is copied.
import { isArrayOf, isCount, isLongText, isMessageOf, isNullOr, isObject, isText, type Guarded } from './guards';

/** The extension is sent no more images than this. */
export const maxImages = 10_000;

/** To the page: copy this article for the editor of a WeChat Official Account. */
export const isCopyArticle = isMessageOf({
  copyArticle: {
    /** The address of the document. */
    source: isText,
    /** HTML that is not sanitized yet. Its blocks and images have the line that they come from in `data-line`. */
    article: isLongText,
    /** The address of the published page, which relative addresses start from; null where it is not known. */
    base: isNullOr(isText),
    /** Texts of the copy, in the language of the issue: the heading above the notes, and what replaces an image (`{0}` is its description). */
    words: isObject({ links: isText, image: isText }),
    /** Texts of the dialog that asks for a click, in the language of the editor. */
    dialog: isObject({ question: isText, copy: isText, cancel: isText }),
  },
});

/** `src` is as written, truncated where it is very long; `line` is null where it is not known. */
const isCopiedImage = isObject({ src: isText, line: isNullOr(isCount) });

/** From the page: the article is on the clipboard, with these images. */
export const isCopied = isMessageOf({ copied: { source: isText, images: isArrayOf(isCopiedImage, maxImages) } });

export type CopyArticle = Guarded<typeof isCopyArticle>;
export type CopyWords = CopyArticle['words'];
export type DialogWords = CopyArticle['dialog'];
export type Copied = Guarded<typeof isCopied>;
/** An image of an article that was copied. */
export type CopiedImage = Guarded<typeof isCopiedImage>;
