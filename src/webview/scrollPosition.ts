import type { Layout } from './layout';

/** The least space below the line that is being typed in, in pixels. */
const minSpaceBelow = 96;

/**
 * Keeps one line at the top of the page: the one that the editor shows there or that the reader scrolled to. When the
 * layout changes (text, an image that has loaded, a narrower panel), the page is scrolled so that the line stays there.
 * @param header covers the top of the page
 * @param onChange called when another line is at the top
 * @param onScroll called with the line that the reader has scrolled to
 */
export function keepScrollPosition(
  layout: Layout,
  header: HTMLElement,
  onChange: () => void,
  onScroll: (line: number) => void,
) {
  let topLine = 0;
  /** Where the script itself has scrolled to: the scroll event that follows is not the reader's. */
  let ownScrollY = -1;

  const top = () => window.scrollY + header.offsetHeight;
  const restore = () => {
    window.scrollTo({ top: layout.topOf(topLine) - header.offsetHeight, behavior: 'instant' });
    ownScrollY = window.scrollY;
  };
  const reveal = (line: number) => {
    topLine = line;
    restore();
    onChange();
  };
  window.addEventListener('scroll', () => {
    if (Math.abs(window.scrollY - ownScrollY) < 2) return;
    ownScrollY = -1;
    topLine = layout.lineAt(top());
    onChange();
    onScroll(topLine);
  });

  return {
    /** The line at the top of the page. */
    get line(): number {
      return topLine;
    },
    /** Scrolls to a line. */
    reveal,
    /** Scrolls to where the line at the top is now; to be called when the layout has changed. */
    restore,
    /** Follows the lines from `from` on, which have moved by `shift` lines. */
    shiftLines(from: number, shift: number): void {
      if (topLine >= from) topLine += shift;
    },
    /** Scrolls only if a line is not in view. */
    keepInView(line: number): void {
      const lineTop = layout.topOf(line);
      const isInView = lineTop >= top() && lineTop <= window.scrollY + window.innerHeight - minSpaceBelow;
      if (!isInView) reveal(layout.lineAt(Math.max(0, lineTop - window.innerHeight / 3)));
    },
  };
}
