import { isPreviewState, type Render, type ToPreview } from '../protocol/preview';
import { copyArticles } from './copy/copyArticle';
import { host, onMessage } from './host';
import { followFailures, prepareImages, retryImages } from './images';
import { followLinks } from './links';
import { patch } from './patch';
import { sanitize } from './sanitize';
import { keepPlace } from './scroll';
import { wearStyles } from './siteStyles';
import { nameToolbar } from './toolbar';
import { offerWidths } from './toolbarWidth';

const status = find('.status');
const head = find('.head');
const article = find('article');
/** The document on the page. */
let source: string | undefined;
let version = -1;

const place = keepPlace(article, (line) => {
  if (source !== undefined) host.setState({ uri: source, line });
});
followFailures(article);
followLinks((href) => {
  if (source !== undefined) host.postMessage({ type: 'openLink', source, href });
});
document.addEventListener('dblclick', ({ pageY }) => {
  if (source !== undefined) host.postMessage({ type: 'openLine', source, line: Math.floor(place.lineAt(pageY)) });
});
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
    case 'status':
      status.textContent = message.text;
      status.hidden = message.text === '';
      return;
    case 'look':
      document.body.dataset['theme'] = message.theme;
      return showWidth(message.width);
    case 'stylesheet':
      return wearStyles(message);
  }
}

function render(message: Render): void {
  const another = message.source !== source;
  if (!another && message.version < version) return;
  if (another) retryImages();
  source = message.source;
  version = message.version;
  nameToolbar(message.words);
  head.lang = article.lang = message.lang;
  patch(head, prepare(message.head, message));
  patch(article, prepare(message.article, message));
  place.changed(message.lineCount);
  if (another) place.reveal(rememberedLine());
  else if (message.typedLine !== null) place.keepInView(message.typedLine);
}

function prepare(html: string, { images, words }: Render): DocumentFragment {
  const content = sanitize(html);
  prepareImages(content, images, words);
  return content;
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
