// What the preview's page and the extension say to each other. Each side checks what it gets and ignores the rest.

/** To the page. */
export type ToPreview = Render | Reveal | Cursor | Marks | Lock | Status | Look | Stylesheet | Switches;
/** From the page. */
export type FromPreview = Ready | Scrolled | OpenLine | OpenPlace | OpenLink | ChooseWidth | Copy | Switch;

/** The issue as it is now: the whole of it, or what has changed. */
export interface Render {
  readonly type: 'render';
  /** The address of the document; the page gives it back, so that a late answer is never taken for another document's. */
  readonly source: string;
  /** Counts what the page is sent. */
  readonly version: number;
  /** The version that this is a change of; null where it is the whole. A page that shows another one asks for the whole. */
  readonly base: number | null;
  /** The title block: not yet safe. */
  readonly head: string;
  readonly article: ArticleChange;
  /** The language that the issue is written in. */
  readonly lang: string;
  /** How many lines the file has. */
  readonly lineCount: number;
  readonly images: ImagePlaces;
  readonly words: Words;
  /** The line at the top of the editor that the page follows, as lines are counted now; null where the page leads. */
  readonly topLine: number | null;
  /** The line that is being typed in, which must stay in view. */
  readonly typedLine: number | null;
}

/** What makes one article of another: all blocks but the first and the last ones are replaced. */
export interface ArticleChange {
  /** How many blocks at the start stay as they are. */
  readonly first: number;
  /** How many blocks at the end stay, but for their lines. */
  readonly last: number;
  /** By how many lines those at the end have moved. */
  readonly shift: number;
  /** What stands between them now: the line of the file that each begins on, and HTML that is not yet safe. */
  readonly blocks: readonly { readonly line: number; readonly html: string }[];
}

/** Where the page may load images from. */
export interface ImagePlaces {
  /** The folder of the issue, ending in a slash. */
  readonly folder: string;
  /** The folders that relative addresses may lead into. */
  readonly within: readonly string[];
  /** The folders that the site serves at its root. */
  readonly site: readonly string[];
  /** Whether images may come from other servers. */
  readonly remote: boolean;
}

/** What the page can say to the reader; a word that is added here is written in `src/editor/preview/words.ts`. */
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

/** The words, in the reader's language. */
export type Words = Readonly<Record<(typeof wordKeys)[number], string>>;

/** Scrolls to a line; its fraction says how far into the line. */
export interface Reveal {
  readonly type: 'reveal';
  readonly source: string;
  readonly line: number;
}

/** The line that the cursor is on; null where there is none or it is not to be marked. */
export interface Cursor {
  readonly type: 'cursor';
  readonly source: string;
  readonly line: number | null;
}

/** What is wrong in the issue, for the page's margin. */
export interface Marks {
  readonly type: 'marks';
  readonly source: string;
  readonly marks: readonly Mark[];
}

/** How bad it is, worst first. */
export const markKinds = ['error', 'warning', 'info', 'hint'] as const;

export interface Mark {
  readonly kind: (typeof markKinds)[number];
  /** Its kind and what is wrong, in the reader's language. */
  readonly message: string;
  readonly line: number;
  /** In the line, in UTF-16 units. */
  readonly character: number;
}

/** Whether the preview stays with its issue, for the time after a reload. */
export interface Lock {
  readonly type: 'lock';
  readonly locked: boolean;
}

/** A note above the page, for example that the document is closed; empty takes it away. */
export interface Status {
  readonly type: 'status';
  readonly text: string;
}

/** The windows that a page can be seen in: the pane itself, or that of a device. */
export const pageWidths = ['fit', 'desktop', 'tablet', 'phone'] as const;

export type PageWidth = (typeof pageWidths)[number];

/** How the page is shown. */
export interface Look {
  readonly type: 'look';
  readonly width: PageWidth;
  /** Whose colors it has. */
  readonly theme: 'site' | 'editor';
}

/** What can be switched on and off beside the page. */
export const switches = ['scroll', 'findings'] as const;

export type SwitchName = (typeof switches)[number];

/** What is switched on. */
export interface Switches {
  readonly type: 'switches';
  readonly on: readonly SwitchName[];
}

/** The site's own stylesheet. */
export interface Stylesheet {
  readonly type: 'stylesheet';
  /** Not yet scoped; empty where there is none. */
  readonly css: string;
  /** The address that its own addresses are relative to. */
  readonly base: string;
}

/** The page has started and shows nothing yet. */
export interface Ready {
  readonly type: 'ready';
}

/** The reader has scrolled: a line is at the top, its fraction says how much of it lies above. */
export interface Scrolled {
  readonly type: 'scrolled';
  readonly source: string;
  readonly line: number;
}

/** The reader wants to see a place in the editor. */
export interface OpenPlace {
  readonly type: 'openPlace';
  readonly source: string;
  readonly line: number;
  readonly character: number;
}

/** The reader wants to edit what stands at a line. */
export interface OpenLine {
  readonly type: 'openLine';
  readonly source: string;
  readonly line: number;
}

/** The reader followed a link. */
export interface OpenLink {
  readonly type: 'openLink';
  readonly source: string;
  /** As written in the issue. */
  readonly href: string;
}

/** The reader wants the page at another width. */
export interface ChooseWidth {
  readonly type: 'chooseWidth';
  readonly width: PageWidth;
}

/** The reader switches something on or off. */
export interface Switch {
  readonly type: 'switch';
  readonly name: SwitchName;
  readonly on: boolean;
}

/** The reader wants to take the article along, in one of the ways that there are commands for. */
export interface Copy {
  readonly type: 'copy';
  readonly source: string;
  readonly as: 'copyForWeChat' | 'copyHtml';
}

/** What the page remembers for the time after a reload. */
export interface PreviewState {
  readonly uri: string;
  readonly line: number;
  /** Absent: it follows the active editor. */
  readonly locked?: boolean;
}

const maxLine = 10_000_000;
const maxText = 8_192;

/** Whether a message is one that the page sends: it comes from a place where an issue's own text is shown. */
export function isFromPreview(message: unknown): message is FromPreview {
  if (!isRecord(message)) return false;
  switch (message['type']) {
    case 'ready':
      return true;
    case 'scrolled':
    case 'openLine':
      return isText(message['source']) && isLine(message['line']);
    case 'openPlace':
      return isText(message['source']) && isCount(message['line']) && isCount(message['character']);
    case 'openLink':
      return isText(message['source']) && isText(message['href']);
    case 'copy':
      return isText(message['source']) && (message['as'] === 'copyForWeChat' || message['as'] === 'copyHtml');
    case 'switch':
      return isSwitch(message['name']) && typeof message['on'] === 'boolean';
    case 'chooseWidth':
      return isWidth(message['width']);
    default:
      return false;
  }
}

/** Whether a message is one that the extension sends. */
export function isToPreview(message: unknown): message is ToPreview {
  if (!isRecord(message)) return false;
  switch (message['type']) {
    case 'render':
      return isRender(message);
    case 'reveal':
      return isText(message['source']) && isLine(message['line']);
    case 'cursor':
      return isText(message['source']) && (message['line'] === null || isLine(message['line']));
    case 'marks':
      return isText(message['source']) && Array.isArray(message['marks']) && message['marks'].every(isMark);
    case 'lock':
      return typeof message['locked'] === 'boolean';
    case 'status':
      return isText(message['text']);
    case 'look':
      return isWidth(message['width']) && (message['theme'] === 'site' || message['theme'] === 'editor');
    case 'switches':
      return Array.isArray(message['on']) && message['on'].every(isSwitch);
    case 'stylesheet':
      return typeof message['css'] === 'string' && isText(message['base']);
    default:
      return false;
  }
}

function isRender(message: Readonly<Record<string, unknown>>): boolean {
  const { version, base, article, lineCount, topLine, typedLine, images, words } = message;
  const isWhole = isText(message['source']) && ['head', 'lang'].every((key) => typeof message[key] === 'string');
  const hasVersion = isCount(version) && (base === null || isCount(base));
  const hasLines = isLine(lineCount) && [topLine, typedLine].every((line) => line === null || isLine(line));
  return isWhole && hasVersion && isArticleChange(article) && hasLines && isImagePlaces(images) && isWords(words);
}

function isArticleChange(change: unknown): boolean {
  if (!isRecord(change) || !Array.isArray(change['blocks'])) return false;
  const isBlock = (block: unknown) => isRecord(block) && isCount(block['line']) && typeof block['html'] === 'string';
  const { first, last, shift, blocks } = change;
  return isCount(first) && isCount(last) && Number.isInteger(shift) && blocks.every(isBlock);
}

function isMark(mark: unknown): boolean {
  if (!isRecord(mark)) return false;
  const { kind, message, line, character } = mark;
  return markKinds.some((each) => each === kind) && isText(message) && isCount(line) && isCount(character);
}

function isImagePlaces(places: unknown): boolean {
  if (!isRecord(places)) return false;
  const areFolders = (value: unknown) => Array.isArray(value) && value.every(isText);
  const { folder, within, site, remote } = places;
  return isText(folder) && areFolders(within) && areFolders(site) && typeof remote === 'boolean';
}

function isWords(words: unknown): boolean {
  return isRecord(words) && wordKeys.every((key) => isText(words[key]));
}

/** Whether a remembered state can be used. */
export function isPreviewState(state: unknown): state is PreviewState {
  if (!isRecord(state)) return false;
  const { uri, line, locked } = state;
  return isText(uri) && isLine(line) && (locked === undefined || typeof locked === 'boolean');
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= maxText;
}

function isSwitch(value: unknown): boolean {
  return switches.some((name) => name === value);
}

function isWidth(value: unknown): boolean {
  return pageWidths.some((width) => width === value);
}

function isCount(value: unknown): value is number {
  return isLine(value) && Number.isInteger(value);
}

function isLine(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= maxLine;
}
