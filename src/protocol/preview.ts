// The messages between the preview's page and the extension. Each side checks what it receives and ignores everything else.
// Lines count from 0 over the whole file. `source` is the address of the document that a message is about: a late answer
// is never taken for one about another document.
import * as is from './guards';

/** The windows in which the page can be shown: the pane itself, or that of a device. */
export const pageWidths = ['fit', 'desktop', 'tablet', 'phone'] as const;
/** What the page's toolbar switches on and off. */
export const switches = ['scroll', 'findings'] as const;
/** The commands that copy the article, each with a button in the toolbar. */
export const copyCommands = ['copyForWeChat', 'copyHtml'] as const;
/** The kinds of a mark, most severe first. */
export const markKinds = ['error', 'warning', 'info', 'hint'] as const;
/** The keys of the texts that the page itself shows; `src/editor/preview/pageContent.ts` has the texts. */
export const wordKeys = [
  ...(['imageInsecure', 'imageOff', 'imageOutside', 'imageFailed', 'toolbar', 'toolbarWidth'] as const),
  ...pageWidths,
  ...switches,
  ...copyCommands,
] as const;

const isWidth = is.oneOf(...pageWidths);
const isSwitch = is.oneOf(...switches);

/** What changes one version of an article into the next: all blocks but the first and the last ones are replaced. */
const isArticleChange = is.object({
  /** How many blocks at the start stay as they are. */
  prefixLength: is.natural,
  /** How many blocks at the end stay, except for their lines. */
  suffixLength: is.natural,
  /** By how many lines the blocks at the end have moved. */
  shift: is.integer,
  /** The new blocks between them: the line on which each begins, and its HTML, which is not sanitized yet. */
  blocks: is.arrayOf(is.object({ line: is.natural, html: is.longString })),
});

/** Where the page may load images from. */
const isImagePlaces = is.object({
  /** The folder of the issue, ending in a slash. */
  folder: is.string,
  /** The folders that relative addresses may lead into. */
  within: is.arrayOf(is.string),
  /** The folders that the site serves at its root. */
  site: is.arrayOf(is.string),
  /** Whether images may come from other servers. */
  remote: is.boolean,
});

/** A finding, marked in the margin. */
const isMark = is.object({
  kind: is.oneOf(...markKinds),
  /** The name of the kind and the finding's message, in the reader's language. */
  message: is.string,
  line: is.natural,
  /** In the line, in UTF-16 units. */
  character: is.natural,
});

const toPreview = {
  /** The issue as it is now: the whole of it, or what has changed. */
  render: {
    source: is.string,
    /** Increases with every message. */
    version: is.natural,
    /** The version that this is a change of; null where it is the whole. A page that shows another version asks for the whole. */
    base: is.nullOr(is.natural),
    /** The title block: HTML that is not sanitized yet. */
    head: is.longString,
    article: isArticleChange,
    /** The language that the issue is written in. */
    lang: is.longString,
    /** How many lines the file has. */
    lineCount: is.scrollLine,
    images: isImagePlaces,
    words: is.record(wordKeys, is.string),
    /** The line at the top of the editor that the page follows; null where the page follows none. */
    topLine: is.nullOr(is.scrollLine),
    /** The line that is being typed in, which must stay in view. */
    typedLine: is.nullOr(is.scrollLine),
  },
  /** Files of images that have come, changed or gone, as URLs that the page can load. */
  reloadImages: { source: is.string, urls: is.arrayOf(is.string) },
  /** Scrolls to a line. */
  reveal: { source: is.string, line: is.scrollLine },
  /** The line of the cursor; null where there is none or it is not marked. */
  cursor: { source: is.string, line: is.nullOr(is.scrollLine) },
  /** The findings of the issue, for the page's margin. */
  marks: { source: is.string, marks: is.arrayOf(isMark) },
  /** Whether the preview stays with its issue; the page remembers it for a reload. */
  lock: { locked: is.boolean },
  /** A note above the page, for example that the document is closed; an empty text removes it. */
  status: { text: is.string },
  /** How the page is shown, in the site's colors or the editor's. */
  look: { width: isWidth, theme: is.oneOf('site', 'editor') },
  /** The site's own stylesheet, empty where there is none, and the address that addresses in it are relative to. */
  stylesheet: { css: is.longString, base: is.string },
  /** The switches that are on. */
  switches: { on: is.arrayOf(isSwitch) },
};

const fromPreview = {
  /** The page has started and shows nothing yet, or has missed a version. */
  ready: {},
  /** The reader has scrolled the page; the line is now at the top. */
  scrolled: { source: is.string, line: is.scrollLine },
  /** The reader has double-clicked the text of a line, to edit it. */
  openLine: { source: is.string, line: is.scrollLine },
  /** The reader has clicked a mark, to see its place in the editor. */
  openPlace: { source: is.string, line: is.natural, character: is.natural },
  /** The reader has followed a link; the address is as written in the issue. */
  openLink: { source: is.string, href: is.string },
  /** The reader has chosen another width. */
  chooseWidth: { width: isWidth },
  /** The reader has switched something on or off. */
  switch: { name: isSwitch, on: is.boolean },
  /** The reader wants to copy the article. */
  copy: { source: is.string, as: is.oneOf(...copyCommands) },
};

/** Accepts every message that the extension sends. */
export const isToPreview = is.message(toPreview);
/** Accepts every message that the page sends. It shows an issue's own HTML, so none of them is trusted unchecked. */
export const isFromPreview = is.message(fromPreview);
/** Accepts what the page remembers for a reload. */
export const isPreviewState = is.object({
  uri: is.string,
  line: is.scrollLine,
  /** Undefined in the state of an older version: the preview follows the active editor. */
  locked: (value: unknown): value is boolean | undefined => value === undefined || is.boolean(value),
});

export type PreviewState = is.Guarded<typeof isPreviewState>;
export type ToPreview = is.MessageOf<typeof toPreview>;
export type Render = is.MessageOf<typeof toPreview, 'render'>;
export type Look = is.MessageOf<typeof toPreview, 'look'>;
export type Stylesheet = is.MessageOf<typeof toPreview, 'stylesheet'>;
export type FromPreview = is.MessageOf<typeof fromPreview>;
export type OpenLine = is.MessageOf<typeof fromPreview, 'openLine'>;
export type OpenLink = is.MessageOf<typeof fromPreview, 'openLink'>;
export type OpenPlace = is.MessageOf<typeof fromPreview, 'openPlace'>;
export type Switch = is.MessageOf<typeof fromPreview, 'switch'>;
export type ArticleChange = is.Guarded<typeof isArticleChange>;
export type ImagePlaces = is.Guarded<typeof isImagePlaces>;
export type Mark = is.Guarded<typeof isMark>;
/** The texts that the page itself shows, in the reader's language. */
export type Words = Render['words'];
export type PageWidth = (typeof pageWidths)[number];
export type SwitchName = (typeof switches)[number];
export type CopyCommand = (typeof copyCommands)[number];
