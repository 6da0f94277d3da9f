import { isCopyArticle, type Copied } from '../protocol/copy';
import { isPreviewState, isToPreview } from '../protocol/preview';
import type { FromPreview, PageWidth, PreviewState, Render, ToPreview } from '../protocol/preview';
import { changeArticle, type PageBlock } from './articleBlocks';
import { colorCode } from './codeColors';
import { copyArticle } from './copy/copyArticle';
import { findElement } from './dom';
import { fitPage } from './fitPage';
import { followLinks } from './followLinks';
import { createLayout } from './layout';
import { createMargin } from './margin';
import { forgetFailedImages, prepareImages, reloadImages, retryFailedImages } from './pageImages';
import { patch } from './patch';
import { sanitizeBlocks } from './sanitize';
import { keepScrollPosition } from './scrollPosition';
import { applySiteStylesheet } from './siteStylesheet';
import { createToolbar } from './toolbar';

/** What VS Code offers to a page. */
declare function acquireVsCodeApi(): {
  postMessage(message: FromPreview | Copied): void;
  getState(): unknown;
  setState(state: PreviewState): void;
};

const vscode = acquireVsCodeApi();
const status = findElement('.status');
const frame = findElement('.frame');
const head = findElement('.head');
const article = findElement('article');
/** The document on the page; empty before the first one, and the extension ignores what is sent about none. */
let source = '';
let version = -1;
let headHtml = '';
let blocks: readonly PageBlock[] = [];
let locked = false;

const layout = createLayout(frame, head, article);
const scrollPosition = keepScrollPosition(layout, findElement('.above'), saveState, (line) =>
  vscode.postMessage({ type: 'scrolled', source, line }),
);
const margin = createMargin(layout, article, ({ line, character }) =>
  vscode.postMessage({ type: 'openPlace', source, line, character }),
);
const observer = new ResizeObserver(onLayoutChange);
for (const element of [frame, head, article]) observer.observe(element);
window.addEventListener('resize', onLayoutChange);
retryFailedImages(article);
followLinks((href) => vscode.postMessage({ type: 'openLink', source, href }));
document.addEventListener('dblclick', ({ pageY }) =>
  vscode.postMessage({ type: 'openLine', source, line: Math.floor(layout.lineAt(pageY)) }),
);
const fit = fitPage(frame, findElement('.page'));
const toolbar = createToolbar(findElement('.toolbar'), {
  chooseWidth(width) {
    showWidth(width);
    vscode.postMessage({ type: 'chooseWidth', width });
  },
  setSwitch: (name, on) => vscode.postMessage({ type: 'switch', name, on }),
  copy: (command) => vscode.postMessage({ type: 'copy', source, as: command }),
});
window.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  if (isToPreview(data)) receive(data);
  else if (isCopyArticle(data)) void copyArticle(data, (copied) => vscode.postMessage(copied));
});
vscode.postMessage({ type: 'ready' });

function receive(message: ToPreview): void {
  // The page may have changed to another document since it was sent.
  if ('source' in message && message.type !== 'render' && message.source !== source) return;
  switch (message.type) {
    case 'render':
      return render(message);
    case 'reloadImages':
      return reloadImages(article, message.urls);
    case 'reveal':
      return scrollPosition.reveal(message.line);
    case 'cursor':
      return margin.showCursor(message.line);
    case 'marks':
      return margin.showMarks(message.marks);
    case 'lock':
      locked = message.locked;
      return saveState();
    case 'status':
      status.textContent = message.text;
      status.hidden = message.text === '';
      return;
    case 'look':
      document.body.dataset['theme'] = message.theme;
      return showWidth(message.width);
    case 'switches':
      return toolbar.showSwitches(message.on);
    case 'stylesheet':
      return applySiteStylesheet(message);
  }
}

function render(message: Render): void {
  const isNewDocument = message.source !== source;
  const { base, article: change, images, words } = message;
  if (base !== null && (isNewDocument || base !== version)) return vscode.postMessage({ type: 'ready' });
  source = message.source;
  version = message.version;
  if (isNewDocument) {
    // Nothing of another document is kept, not even an image that both show.
    forgetFailedImages();
    margin.showMarks([]);
    margin.showCursor(null);
    article.replaceChildren();
    blocks = [];
  }
  if (base === null) toolbar.label(words);
  // Setting the same language again would make the browser compute all styles again.
  if (article.lang !== message.lang) head.lang = article.lang = message.lang;
  const prepare = (htmls: readonly string[]) => {
    const contents = sanitizeBlocks(htmls);
    for (const content of contents) prepareImages(content, images, words);
    return contents;
  };
  if (isNewDocument || message.head !== headHtml) for (const content of prepare([message.head])) patch(head, content);
  headHtml = message.head;
  const lineBelow = change.suffixLength > 0 ? blocks.at(-change.suffixLength)?.line : undefined;
  blocks = changeArticle(article, blocks, change, prepare);
  colorCode(article);
  layout.update(blocks, message.lineCount);
  if (lineBelow !== undefined) {
    scrollPosition.shiftLines(lineBelow, change.shift);
    margin.shiftLines(lineBelow, change.shift);
  }
  if (isNewDocument) return scrollPosition.reveal(savedLine());
  if (message.topLine !== null) scrollPosition.reveal(message.topLine);
  // Now and not in the next frame: the browser scrolls a page that has become too short.
  scrollPosition.restore();
  if (message.typedLine !== null) scrollPosition.keepInView(message.typedLine);
}

/** Nothing that the reader looks at may move. */
function onLayoutChange(): void {
  scrollPosition.restore();
  margin.align();
}

function showWidth(width: PageWidth): void {
  frame.dataset['width'] = width;
  toolbar.showWidth(width);
  fit();
}

function saveState(): void {
  if (source !== '') vscode.setState({ uri: source, line: scrollPosition.line, locked });
}

/** The line at the top before the page was loaded again. */
function savedLine(): number {
  const state = vscode.getState();
  return isPreviewState(state) && state.uri === source ? state.line : 0;
}
