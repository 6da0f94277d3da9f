import type { PageBlock } from './articleBlocks';
import type { LinePlace } from './lineMap';

/** Where a block and what stands in it is painted now, in the order of its lines. */
export function measureBlock(block: PageBlock): LinePlace[] {
  const places: LinePlace[] = [];
  for (const element of block.elements) measureElement(element, block.line, places);
  const bottom = Math.max(...block.elements.map((element) => toPage(element.getBoundingClientRect().bottom)));
  const last = Math.max(block.line + 1, ...places.map(({ line }) => line));
  return [...places, { line: last, top: bottom, ends: true }];
}

/** Which lines an element says it comes from: of the file, the end exclusive. */
export function linesOf(element: Element, firstLine: number): { line: number; end: number } | undefined {
  const line = Number(element.getAttribute('data-line') ?? NaN);
  const end = Number(element.getAttribute('data-line-end') ?? NaN);
  return line >= 0 && end > line ? { line: firstLine + line, end: firstLine + end } : undefined;
}

function measureElement(element: Element, firstLine: number, places: LinePlace[]): void {
  const lines = linesOf(element, firstLine);
  if (!lines) {
    for (const child of element.children) measureElement(child, firstLine, places);
    return;
  }
  const box = element.getBoundingClientRect();
  places.push({ line: lines.line, top: toPage(box.top) });
  if (element.querySelector('[data-line]:not(img, .image-note)'))
    for (const child of element.children) measureElement(child, firstLine, places);
  else if (lines.end - lines.line > 1) places.push(...measureText(element, firstLine, lines));
  places.push({ line: lines.end, top: toPage(box.bottom), ends: true });
}

/** The lines inside of a text that has several: a line break of the file is one in the text, and images say their own. */
function measureText(element: Element, firstLine: number, lines: { line: number; end: number }): LinePlace[] {
  const breaks = measureBreaks(element, lines.line);
  const images = [...element.querySelectorAll('img, .image-note')].flatMap((image) => {
    const own = linesOf(image, firstLine);
    const box = image.getBoundingClientRect();
    if (!own) return [];
    return [
      { line: own.line, top: toPage(box.top) },
      { line: own.end, top: toPage(box.bottom), ends: true },
    ];
  });
  // HTML of the issue's own can have line breaks that are none in its text, and none where there are some.
  const isExact = breaks.length === lines.end - lines.line - 1;
  const places = [...images, ...(isExact ? breaks : [])].filter(({ top }) => !Number.isNaN(top));
  return places.sort((a, b) => a.line - b.line || a.top - b.top);
}

/** Where the text goes on behind each of its line breaks; not a number where an image does. */
function measureBreaks(element: Element, firstLine: number): LinePlace[] {
  const places: LinePlace[] = [];
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let line = firstLine;
  for (let text = texts.nextNode(); text instanceof Text; text = texts.nextNode()) {
    for (let at = text.data.indexOf('\n'); at >= 0; at = text.data.indexOf('\n', at + 1))
      places.push({ line: ++line, top: topOfLetter(text, at + 1) });
  }
  return places;
}

function topOfLetter(text: Text, at: number): number {
  const range = document.createRange();
  range.setStart(text, Math.min(at, text.length));
  if (at < text.length) range.setEnd(text, at + 1);
  else range.setEndAfter(text.nextSibling ?? text);
  const box = range.getClientRects()[0];
  return box ? toPage(box.top) : NaN;
}

function toPage(top: number): number {
  return top + window.scrollY;
}
