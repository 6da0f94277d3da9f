import { pageWidths, type PageWidth } from '../protocol/preview';
import { addToolbarButton } from './toolbar';
import { icons } from './toolbarIcons';

const words = { fit: 'widthFit', desktop: 'widthDesktop', tablet: 'widthTablet', phone: 'widthPhone' } as const;

/**
 * Adds the buttons for the width of the page.
 * @param choose is told the width that the reader wants
 * @returns shows the page at a width
 */
export function offerWidths(choose: (width: PageWidth) => void): (width: PageWidth) => void {
  const frame = find('.frame');
  const refit = fitPage(frame, find('.page'));
  const buttons = pageWidths.map((width) => ({
    width,
    button: addToolbarButton({
      group: 'width',
      word: words[width],
      icon: icons[width],
      pressed: false,
      press: () => {
        show(width);
        choose(width);
      },
    }),
  }));
  const show = (shown: PageWidth) => {
    frame.dataset['width'] = shown;
    for (const { width, button } of buttons) button.setPressed(width === shown);
    refit();
  };
  return show;
}

/**
 * Scales a page that is wider than its frame, so that it is laid out at its own width and seen whole. A narrower one
 * keeps its size. The frame gets the height that is seen.
 */
function fitPage(frame: HTMLElement, page: HTMLElement): () => void {
  const refit = () => {
    const scale = Math.min(1, frame.clientWidth / page.offsetWidth);
    page.style.transform = scale < 1 ? `scale(${scale})` : '';
    frame.style.height = scale < 1 ? `${page.offsetHeight * scale}px` : '';
  };
  const observer = new ResizeObserver(refit);
  observer.observe(frame);
  observer.observe(page);
  return refit;
}

function find(selector: string): HTMLElement {
  const element = document.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`The page has no ${selector}.`);
  return element;
}
