import { ascending, lineAtTop, topOfLine, type LinePlace } from './lineMap';

/** Room below a line that is being typed in, in pixels. */
const margin = 96;

/** Where the page stands in the issue. */
export interface Place {
  /** Shows a line at the top. */
  reveal(line: number): void;
  /** Scrolls only if a line is not in view. */
  keepInView(line: number): void;
  /** The line that is painted at a height of the page. */
  lineAt(top: number): number;
  /** To be told when the content has changed. */
  changed(lineCount: number): void;
}

/**
 * Keeps one line at the top of the page: the one that the editor shows there or that the reader scrolled to. Whatever
 * changes the layout (text, an image that has loaded, a narrower panel) moves the page so that the line stays there.
 * @param article the element whose blocks carry `data-line`
 * @param onMove is told the line that came to the top
 */
export function keepPlace(article: HTMLElement, onMove: (line: number) => void): Place {
  // What stays at the top while the page scrolls, and the frame whose scale can change: neither resizes the article.
  const above = document.querySelector<HTMLElement>('.above');
  const frame = document.querySelector<HTMLElement>('.frame');
  let topLine = 0;
  let lineCount = 0;
  let measured: readonly LinePlace[] | undefined;
  // Where we scrolled to ourselves: the event that follows is not the reader's.
  let ownTop = -1;

  const covered = () => above?.offsetHeight ?? 0;
  const places = () => (measured ??= measurePlaces(article, lineCount, covered()));
  const scrollToLine = () => {
    window.scrollTo({ top: topOfLine(places(), topLine), behavior: 'instant' });
    ownTop = window.scrollY;
  };
  const reveal = (line: number) => {
    topLine = line;
    scrollToLine();
    onMove(line);
  };

  const observer = new ResizeObserver(() => {
    measured = undefined;
    scrollToLine();
  });
  for (const element of [article, above, frame]) if (element) observer.observe(element);
  window.addEventListener('scroll', () => {
    if (Math.abs(window.scrollY - ownTop) < 2) return;
    ownTop = -1;
    topLine = lineAtTop(places(), window.scrollY);
    onMove(topLine);
  });

  return {
    reveal,
    keepInView(line) {
      const top = topOfLine(places(), line);
      const seen = top >= window.scrollY && top <= window.scrollY + window.innerHeight - covered() - margin;
      if (!seen) reveal(lineAtTop(places(), Math.max(0, top - window.innerHeight / 3)));
    },
    lineAt: (top) => lineAtTop(places(), top - covered()),
    changed(count) {
      lineCount = count;
      measured = undefined;
    },
  };
}

/** Where lines are painted, counted from where the page begins below what stays above it. */
function measurePlaces(article: HTMLElement, lineCount: number, covered: number): readonly LinePlace[] {
  const origin = covered - window.scrollY;
  const blocks = [...article.querySelectorAll<HTMLElement>('[data-line]')].map((block) => ({
    line: Number(block.dataset['line']),
    top: block.getBoundingClientRect().top - origin,
  }));
  const end = article.getBoundingClientRect().bottom - origin;
  // The front matter is the title block; no line of the file lies below the last.
  const inside = blocks.filter(({ line }) => line < lineCount);
  return ascending([{ line: 0, top: 0 }, ...inside, { line: lineCount, top: end }]);
}
