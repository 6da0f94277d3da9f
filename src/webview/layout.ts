import type { PageBlock } from './articleBlocks';
import { keepAscending, lastAtOrBefore, lineAtTop, topOfLine, type LinePosition } from './lineMap';

/** Where the lines of the file are on the page now. */
export type Layout = ReturnType<typeof createLayout>;

/**
 * Finds lines on the page by measuring only the block that a line is in and a few others on the way to it. It stores no
 * heights, so it is right whatever images, fonts and the width of the panel do to them. Heights are in pixels from the
 * top of the page.
 */
export function createLayout(frame: HTMLElement, head: HTMLElement, article: HTMLElement) {
  let blocks: readonly PageBlock[] = [];
  let lineCount = 0;

  /** The positions in a block, up to the next; the title block comes before the first one. */
  const measure = (index: number): LinePosition[] => {
    const block = blocks[index];
    const next = blocks[index + 1];
    const inside = block ? measureBlock(block) : [{ line: 0, top: toPage(frame.getBoundingClientRect().top) }];
    const end = next
      ? { line: next.line, top: topOfBlock(next) }
      : { line: lineCount, top: toPage(article.getBoundingClientRect().bottom) };
    return keepAscending([...inside.filter(({ line }) => line <= end.line), end]);
  };
  const indexOf = (line: number) => lastAtOrBefore(blocks, (block) => block.line, line);

  return {
    topOf: (line: number) => topOfLine(measure(indexOf(line)), line),
    lineAt: (top: number) => lineAtTop(measure(lastAtOrBefore(blocks, topOfBlock, top)), top),
    /** The box in the window of the innermost element that a line is in; undefined where the line is not rendered. */
    boxOf(line: number): DOMRect | undefined {
      const block = blocks[indexOf(line)];
      if (!block) return head.getBoundingClientRect();
      const elements = block.elements.flatMap((element) => [element, ...element.querySelectorAll('[data-line]')]);
      const innermost = elements.findLast((element) => {
        const lines = linesOf(element, block.line);
        return lines && lines.line <= line && line < lines.end;
      });
      return innermost?.getBoundingClientRect();
    },
    /** Sets the blocks of the article and the number of lines in the file. */
    update(newBlocks: readonly PageBlock[], count: number): void {
      blocks = newBlocks.filter(({ elements }) => elements.length > 0);
      lineCount = count;
    },
  };
}

function topOfBlock(block: PageBlock): number {
  return toPage(block.elements[0]?.getBoundingClientRect().top ?? 0);
}

/** Measures where the lines of a block are now, in their order, from its first line to its end. */
function measureBlock(block: PageBlock): LinePosition[] {
  const positions = block.elements.flatMap((element) => measureElement(element, block.line));
  const bottom = Math.max(...block.elements.map((element) => toPage(element.getBoundingClientRect().bottom)));
  const last = Math.max(block.line + 1, ...positions.map(({ line }) => line));
  return [...positions, { line: last, top: bottom, isEnd: true }];
}

/**
 * Reads which lines of the file an element comes from; the end is exclusive.
 * @param firstLine the line of the block that the element is in
 */
function linesOf(element: Element, firstLine: number): { line: number; end: number } | undefined {
  const line = Number(element.getAttribute('data-line') ?? NaN);
  const end = Number(element.getAttribute('data-line-end') ?? NaN);
  return line >= 0 && end > line ? { line: firstLine + line, end: firstLine + end } : undefined;
}

/** Converts a height in the window into one on the page. */
function toPage(top: number): number {
  return top + window.scrollY;
}

function measureElement(element: Element, firstLine: number): LinePosition[] {
  const lines = linesOf(element, firstLine);
  if (!lines) return measureChildren(element, firstLine);
  const hasBlocks = element.querySelector('[data-line]:not(img, .image-note)') !== null;
  const inner = hasBlocks ? measureChildren(element, firstLine) : measureText(element, firstLine, lines);
  const [start, end] = edgesOf(element, lines);
  return [start, ...inner, end];
}

function measureChildren(element: Element, firstLine: number): LinePosition[] {
  return [...element.children].flatMap((child) => measureElement(child, firstLine));
}

/** The lines inside a text of several lines: it has the line breaks of the file, and its images have their own lines. */
function measureText(element: Element, firstLine: number, lines: { line: number; end: number }): LinePosition[] {
  if (lines.end - lines.line === 1) return [];
  const breaks = measureLineBreaks(element, lines.line);
  const images = [...element.querySelectorAll('img, .image-note')].flatMap((image) => {
    const own = linesOf(image, firstLine);
    return own ? edgesOf(image, own) : [];
  });
  // HTML in the issue can have line breaks that its text has not, and the other way round.
  const isExact = breaks.length === lines.end - lines.line - 1;
  const positions = [...images, ...(isExact ? breaks : [])].filter(({ top }) => !Number.isNaN(top));
  return positions.sort((a, b) => a.line - b.line || a.top - b.top);
}

function edgesOf(element: Element, { line, end }: { line: number; end: number }): [LinePosition, LinePosition] {
  const box = element.getBoundingClientRect();
  return [
    { line, top: toPage(box.top) },
    { line: end, top: toPage(box.bottom), isEnd: true },
  ];
}

/** Where the text continues after each of its line breaks; `NaN` where an image does. */
function measureLineBreaks(element: Element, firstLine: number): LinePosition[] {
  const positions: LinePosition[] = [];
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let line = firstLine;
  for (let text = texts.nextNode(); text instanceof Text; text = texts.nextNode()) {
    for (let at = text.data.indexOf('\n'); at >= 0; at = text.data.indexOf('\n', at + 1))
      positions.push({ line: ++line, top: topOfCharacter(text, at + 1) });
  }
  return positions;
}

/** @param at an offset in the text; at its end, what follows the text is measured */
function topOfCharacter(text: Text, at: number): number {
  const range = document.createRange();
  range.setStart(text, at);
  if (at < text.length) range.setEnd(text, at + 1);
  else range.setEndAfter(text.nextSibling ?? text);
  const box = range.getClientRects()[0];
  return box ? toPage(box.top) : NaN;
}
