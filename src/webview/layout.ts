import type { PageBlock } from './articleBlocks';
import { ascending, lastNotAbove, lineAtTop, topOfLine, type LinePlace } from './lineMap';
import { linesOf, measureBlock } from './measureBlock';

/** Where the lines of the file are painted, as it is now. All heights are in pixels from the top of the page. */
export interface Layout {
  topOf(line: number): number;
  lineAt(top: number): number;
  /** The part of the page that a line is painted in; undefined where it is painted nowhere. */
  boxOf(line: number): DOMRect | undefined;
  /** To be told when the content has changed. */
  change(blocks: readonly PageBlock[], lineCount: number): void;
}

/**
 * Looks at as few blocks as it takes: the one that a line is in and some on the way there. So it is right without
 * remembering heights, whatever images, fonts and the width of the panel do to them.
 */
export function readLayout(frame: HTMLElement, head: HTMLElement, article: HTMLElement): Layout {
  let blocks: readonly PageBlock[] = [];
  let lineCount = 0;

  /** The places of one block up to the next; before the first one there is the title block. */
  const placesOf = (index: number): LinePlace[] => {
    const block = blocks[index];
    const next = blocks[index + 1];
    const inside = block ? measureBlock(block) : [{ line: 0, top: frame.getBoundingClientRect().top + window.scrollY }];
    const behind = next
      ? { line: next.line, top: topOfBlock(next) }
      : { line: lineCount, top: article.getBoundingClientRect().bottom + window.scrollY };
    return ascending([...inside.filter(({ line }) => line <= behind.line), behind]);
  };
  const indexAt = (line: number) => lastNotAbove(blocks, (block) => block.line, line);

  return {
    topOf: (line) => topOfLine(placesOf(indexAt(line)), line),
    lineAt: (top) => lineAtTop(placesOf(lastNotAbove(blocks, topOfBlock, top)), top),
    boxOf(line) {
      const block = blocks[indexAt(line)];
      if (!block) return head.getBoundingClientRect();
      const inner = block.elements.flatMap((element) => [element, ...element.querySelectorAll('[data-line]')]);
      const holder = inner.findLast((element) => {
        const lines = linesOf(element, block.line);
        return lines && lines.line <= line && line < lines.end;
      });
      return holder?.getBoundingClientRect();
    },
    change(now, count) {
      blocks = now.filter(({ elements }) => elements.length > 0);
      lineCount = count;
    },
  };
}

function topOfBlock(block: PageBlock): number {
  return (block.elements[0]?.getBoundingClientRect().top ?? 0) + window.scrollY;
}
