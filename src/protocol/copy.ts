// The messages between the preview's page and the extension when an article is copied.
import * as is from './guards';

/** The extension is sent no more images than this. */
export const maxImages = 10_000;

/** To the page: copy this article for the editor of a WeChat Official Account. */
export const isCopyArticle = is.message({
  copyArticle: {
    /** The address of the document. */
    source: is.string,
    /** HTML that is not sanitized yet. Its blocks and images have the line that they come from in `data-line`. */
    article: is.longString,
    /** The address of the published page, which relative addresses start from; null where it is not known. */
    base: is.nullOr(is.string),
    /** In the language of the issue: the heading above the notes, and what replaces an image (`{0}` is its description). */
    words: is.object({ links: is.string, image: is.string }),
    /** The texts of the dialog that asks for a click, in the language of the editor. */
    dialog: is.object({ question: is.string, copy: is.string, cancel: is.string }),
  },
});

/** An image of the article: `src` as written, truncated where it is very long; `line` is null where it is not known. */
const isCopiedImage = is.object({ src: is.string, line: is.nullOr(is.natural) });

/** From the page: the article is on the clipboard, with these images. */
export const isCopied = is.message({
  copied: { source: is.string, images: is.arrayOf(isCopiedImage, maxImages) },
});

export type CopyArticle = is.Guarded<typeof isCopyArticle>;
export type CopyWords = CopyArticle['words'];
export type DialogWords = CopyArticle['dialog'];
export type Copied = is.Guarded<typeof isCopied>;
export type CopiedImage = is.Guarded<typeof isCopiedImage>;
