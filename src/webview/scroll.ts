import type { Layout } from './layout';

/** Room below a line that is being typed in, in pixels. */
const margin = 96;

/** Where the page stands in the issue. */
export interface Place {
  /** Shows a line at the top. */
  reveal(line: number): void;
  /** Scrolls only if a line is not in view. */
  keepInView(line: number): void;
  /** To be told when lines have moved: those from one line on, by so many. */
  move(from: number, by: number): void;
  /** To be told when the layout has changed. */
  settle(): void;
}

/** Who is told where the page stands. */
export interface PlaceListeners {
  /** A line came to the top. */
  readonly onMove: (line: number) => void;
  /** The reader has scrolled to a line. */
  readonly onScroll: (line: number) => void;
}

/**
 * Keeps one line at the top of the page: the one that the editor shows there or that the reader scrolled to. Whatever
 * changes the layout (text, an image that has loaded, a narrower panel) moves the page so that the line stays there.
 * @param above what covers the top of the page
 */
export function keepPlace(layout: Layout, above: HTMLElement, { onMove, onScroll }: PlaceListeners): Place {
  let topLine = 0;
  // Where we scrolled to ourselves: the event that follows is not the reader's.
  let ownTop = -1;

  const edge = () => window.scrollY + above.offsetHeight;
  const settle = () => {
    window.scrollTo({ top: layout.topOf(topLine) - above.offsetHeight, behavior: 'instant' });
    ownTop = window.scrollY;
  };
  const reveal = (line: number) => {
    topLine = line;
    settle();
    onMove(line);
  };
  window.addEventListener('scroll', () => {
    if (Math.abs(window.scrollY - ownTop) < 2) return;
    ownTop = -1;
    topLine = layout.lineAt(edge());
    onMove(topLine);
    onScroll(topLine);
  });

  return {
    reveal,
    settle,
    move(from, by) {
      if (topLine >= from) topLine += by;
    },
    keepInView(line) {
      const top = layout.topOf(line);
      const seen = top >= edge() && top <= window.scrollY + window.innerHeight - margin;
      if (!seen) reveal(layout.lineAt(Math.max(0, top - window.innerHeight / 3)));
    },
  };
}
