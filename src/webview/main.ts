import { isPreviewState, type Render, type ToPreview } from '../protocol/preview';
import { changeArticle, type PageBlock } from './articleBlocks';
import { paintArticle } from './codeColors';
import { copyArticles } from './copy/copyArticle';
import { host, onMessage } from './host';
import { followFailures, retryImages } from './images';
import { readLayout } from './layout';
import { followLinks } from './links';
import { keepMargin } from './marks';
import { patch } from './patch';
import { prepareBlocks } from './prepare';
import { keepPlace } from './scroll';
import { wearStyles } from './siteStyles';
import { nameToolbar } from './toolbar';
import { offerCopies } from './toolbarCopy';
import { offerSwitches } from './toolbarSwitches';
import { offerWidths } from './toolbarWidth';

const status = find('.status');
const head = find('.head');
const article = find('article');
const frame = find('.frame');
/** The document on the page. */
let source: string | undefined;
let version = -1;
let headHtml = '';
let blocks: PageBlock[] = [];
let topLine = 0;
let locked = false;

const layout = readLayout(frame, head, article);
const place = keepPlace(layout, find('.above'), {
  onMove(line) {
    topLine = line;
    remember();
  },
  onScroll(line) {
    if (source !== undefined) host.postMessage({ type: 'scrolled', source, line });
  },
});
const margin = keepMargin(layout, article, ({ line, character }) => {
  if (source !== undefined) host.postMessage({ type: 'openPlace', source, line, character });
});
const observer = new ResizeObserver(settle);
for (const element of [frame, head, article]) observer.observe(element);
window.addEventListener('resize', settle);
followFailures(article);
followLinks((href) => {
  if (source !== undefined) host.postMessage({ type: 'openLink', source, href });
});
document.addEventListener('dblclick', ({ pageY }) => {
  if (source !== undefined) host.postMessage({ type: 'openLine', source, line: Math.floor(layout.lineAt(pageY)) });
});
offerCopies((as) => {
  if (source !== undefined) host.postMessage({ type: 'copy', source, as });
});
const showSwitches = offerSwitches((name, on) => host.postMessage({ type: 'switch', name, on }));
const showWidth = offerWidths((width) => host.postMessage({ type: 'chooseWidth', width }));
onMessage(receive);
copyArticles((copied) => host.postMessage(copied));
host.postMessage({ type: 'ready' });

function receive(message: ToPreview): void {
  switch (message.type) {
    case 'render':
      return render(message);
    case 'reveal':
      if (message.source === source) place.reveal(message.line);
      return;
    case 'cursor':
      if (message.source === source) margin.showCursor(message.line);
      return;
    case 'marks':
      if (message.source === source) margin.showMarks(message.marks);
      return;
    case 'lock':
      locked = message.locked;
      return remember();
    case 'status':
      status.textContent = message.text;
      status.hidden = message.text === '';
      return;
    case 'look':
      document.body.dataset['theme'] = message.theme;
      return showWidth(message.width);
    case 'switches':
      return showSwitches(message.on);
    case 'stylesheet':
      return wearStyles(message);
  }
}

function render(message: Render): void {
  const another = message.source !== source;
  const { base, article: change, lineCount, images, words } = message;
  if (base !== null && (another || base !== version)) return host.postMessage({ type: 'ready' });
  if (another) {
    retryImages();
    margin.showMarks([]);
    margin.showCursor(null);
  }
  source = message.source;
  version = message.version;
  if (base === null) nameToolbar(words);
  // Said again, it would have the styles of everything worked out anew.
  if (article.lang !== message.lang) head.lang = article.lang = message.lang;
  const prepare = (htmls: readonly string[]) => prepareBlocks(htmls, images, words);
  if (another || message.head !== headHtml) for (const content of prepare([message.head])) patch(head, content);
  headHtml = message.head;
  const below = change.last > 0 ? blocks.at(-change.last)?.line : undefined;
  blocks = changeArticle(article, base === null && another ? clear() : blocks, change, prepare);
  paintArticle(article);
  layout.change(blocks, lineCount);
  if (below !== undefined) move(below, change.shift);
  if (another) return place.reveal(rememberedLine());
  if (message.topLine !== null) place.reveal(message.topLine);
  // Now and not with the next frame: a page that has become too short for its place has scrolled by itself.
  place.settle();
  if (message.typedLine !== null) place.keepInView(message.typedLine);
}

/** Another document is no change of this one: not even an image that both show is the same. */
function clear(): PageBlock[] {
  article.replaceChildren();
  return [];
}

/** What stands beside the article and at the top of the page goes with its lines. */
function move(from: number, by: number): void {
  place.move(from, by);
  margin.move(from, by);
}

/** The layout has changed: nothing that the reader looks at may move. */
function settle(): void {
  place.settle();
  margin.settle();
}

function remember(): void {
  if (source !== undefined) host.setState({ uri: source, line: topLine, locked });
}

/** Where the reader was before the page was loaded again. */
function rememberedLine(): number {
  const state = host.getState();
  return isPreviewState(state) && state.uri === source ? state.line : 0;
}

function find(selector: string): HTMLElement {
  const element = document.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`The page has no ${selector}.`);
  return element;
}
