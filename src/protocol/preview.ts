// The messages between the preview's page and the extension. Each side checks what it receives and ignores everything else.
// Lines count from 0 over the whole file. `source` is the address of the document that a message is about: a late answer
// is never taken for one about another document.
import {
  isArrayOf,
  isBoolean,
  isCount,
  isInteger,
  isLine,
  isLongText,
  isMessageOf,
  isNullOr,
  isObject,
  isOneOf,
  isRecordOf,
  isText,
  type Guarded,
  type MessageOf,
} from './guards';

/** The windows in which the page can be shown: the pane itself, or that of a device. */
export const pageWidths = ['fit', 'desktop', 'tablet', 'phone'] as const;
/** What the page's toolbar switches on and off. */
export const switches = ['scroll', 'findings'] as const;
/** The kinds of a mark, most severe first. */
export const markKinds = ['error', 'warning', 'info', 'hint'] as const;
/** The keys of the texts that the page itself shows; `src/editor/preview/words.ts` has the texts. */
export const wordKeys = [
  'imageInsecure',
  'imageOff',
  'imageOutside',
  'imageFailed',
  'toolbar',
  'toolbarWidth',
  'widthFit',
  'widthDesktop',
  'widthTablet',
  'widthPhone',
  'scroll',
  'findings',
  'copyForWeChat',
  'copyHtml',
] as const;

const isWidth = isOneOf(...pageWidths);
const isSwitch = isOneOf(...switches);

/** What changes one version of an article into the next: all blocks but the first and the last ones are replaced. */
const isArticleChange = isObject({
  /** How many blocks at the start stay as they are. */
  first: isCount,
  /** How many blocks at the end stay, except for their lines. */
  last: isCount,
  /** By how many lines the blocks at the end have moved. */
  shift: isInteger,
  /** The new blocks between them: the line on which each begins, and its HTML, which is not sanitized yet. */
  blocks: isArrayOf(isObject({ line: isCount, html: isLongText })),
});

/** Where the page may load images from. */
const isImagePlaces = isObject({
  /** The folder of the issue, ending in a slash. */
  folder: isText,
  /** The folders that relative addresses may lead into. */
  within: isArrayOf(isText),
  /** The folders that the site serves at its root. */
  site: isArrayOf(isText),
  /** Whether images may come from other servers. */
  remote: isBoolean,
});

/** A finding, marked in the margin. */
const isMark = isObject({
  kind: isOneOf(...markKinds),
  /** The name of the kind and the finding's message, in the reader's language. */
  message: isText,
  line: isCount,
  /** In the line, in UTF-16 units. */
  character: isCount,
});

const toPreview = {
  /** The issue as it is now: the whole of it, or what has changed. */
  render: {
    source: isText,
    /** Increases with every message. */
    version: isCount,
    /** The version that this is a change of; null where it is the whole. A page that shows another version asks for the whole. */
    base: isNullOr(isCount),
    /** The title block: HTML that is not sanitized yet. */
    head: isLongText,
    article: isArticleChange,
    /** The language that the issue is written in. */
    lang: isLongText,
    /** How many lines the file has. */
    lineCount: isLine,
    images: isImagePlaces,
    words: isRecordOf(wordKeys, isText),
    /** The line at the top of the editor that the page follows; null where the page does not follow one. */
    topLine: isNullOr(isLine),
    /** The line that is being typed in, which must stay in view. */
    typedLine: isNullOr(isLine),
  },
  /** Scrolls to a line. */
  reveal: { source: isText, line: isLine },
  /** The line of the cursor; null where there is none or it is not marked. */
  cursor: { source: isText, line: isNullOr(isLine) },
  /** The findings of the issue, for the page's margin. */
  marks: { source: isText, marks: isArrayOf(isMark) },
  /** Whether the preview stays with its issue; the page remembers it for a reload. */
  lock: { locked: isBoolean },
  /** A note above the page, for example that the document is closed; an empty text removes it. */
  status: { text: isText },
  /** How the page is shown, in the site's colors or the editor's. */
  look: { width: isWidth, theme: isOneOf('site', 'editor') },
  /** The site's own stylesheet, empty where there is none, and the address that addresses in it are relative to. */
  stylesheet: { css: isLongText, base: isText },
  /** The switches that are on. */
  switches: { on: isArrayOf(isSwitch) },
};

const fromPreview = {
  /** The page has started and shows nothing yet, or has missed a version. */
  ready: {},
  /** The reader has scrolled the page; the line is now at the top. */
  scrolled: { source: isText, line: isLine },
  /** The reader has double-clicked the text of a line, to edit it. */
  openLine: { source: isText, line: isLine },
  /** The reader has clicked a mark, to see its place in the editor. */
  openPlace: { source: isText, line: isCount, character: isCount },
  /** The reader has followed a link; the address is as written in the issue. */
  openLink: { source: isText, href: isText },
  /** The reader has chosen another width. */
  chooseWidth: { width: isWidth },
  /** The reader has switched something on or off. */
  switch: { name: isSwitch, on: isBoolean },
  /** The reader wants to copy the article, by one of the commands for it. */
  copy: { source: isText, as: isOneOf('copyForWeChat', 'copyHtml') },
};

/** Accepts every message that the extension sends. */
export const isToPreview = isMessageOf(toPreview);
/** Accepts every message that the page sends; it comes from where an issue's own HTML is shown. */
export const isFromPreview = isMessageOf(fromPreview);
/** Accepts what the page remembers for a reload. */
export const isPreviewState = isObject({
  uri: isText,
  line: isLine,
  /** Undefined in a state of an older version: the preview follows the active editor. */
  locked: (value: unknown): value is boolean | undefined => value === undefined || isBoolean(value),
});

/** What the page remembers for a reload. */
export type PreviewState = Guarded<typeof isPreviewState>;
/** A message to the page. */
export type ToPreview = MessageOf<typeof toPreview>;
/** A message from the page. */
export type FromPreview = MessageOf<typeof fromPreview>;

export type Render = MessageOf<typeof toPreview, 'render'>;
export type Look = MessageOf<typeof toPreview, 'look'>;
export type Stylesheet = MessageOf<typeof toPreview, 'stylesheet'>;
export type OpenLine = MessageOf<typeof fromPreview, 'openLine'>;
export type OpenLink = MessageOf<typeof fromPreview, 'openLink'>;
export type OpenPlace = MessageOf<typeof fromPreview, 'openPlace'>;
export type Switch = MessageOf<typeof fromPreview, 'switch'>;
export type Copy = MessageOf<typeof fromPreview, 'copy'>;

export type ArticleChange = Guarded<typeof isArticleChange>;
export type ImagePlaces = Guarded<typeof isImagePlaces>;
export type Mark = Guarded<typeof isMark>;
/** The texts that the page itself shows, in the reader's language. */
export type Words = Render['words'];
export type PageWidth = Guarded<typeof isWidth>;
export type SwitchName = Guarded<typeof isSwitch>;
