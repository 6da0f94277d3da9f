import { markKinds, type Mark } from '../protocol/preview';
import type { Layout } from './layout';
import { groupMarks, moveMarks, type MarkGroup } from './markGroups';
import { createTip } from './markTip';

/** What stands beside the article and is no part of it. */
export interface Margin {
  showMarks(marks: readonly Mark[]): void;
  /** Marks the block that a line is in; null takes the mark away. */
  showCursor(line: number | null): void;
  /** To be told when lines have moved: those from one line on, by so many. */
  move(from: number, by: number): void;
  /** To be told when the layout has changed. */
  settle(): void;
}

/** The distance of the marks and of the cursor's bar from the article, in pixels. */
const gap = { mark: 20, bar: 6 };

/**
 * Lays a layer over the margin of the article: marks where something is wrong, and a bar along the block that the cursor is in.
 * @param open is told the mark that was pressed
 */
export function keepMargin(layout: Layout, article: HTMLElement, open: (mark: Mark) => void): Margin {
  const layer = document.createElement('div');
  const bar = document.createElement('div');
  layer.className = 'margin';
  bar.className = 'cursor-bar';
  bar.hidden = true;
  const tip = createTip();
  layer.append(bar, tip.element);
  document.body.append(layer);
  let marks: readonly Mark[] = [];
  let shown: { readonly group: MarkGroup; readonly button: HTMLElement }[] = [];
  let cursor: number | null = null;

  const left = () => article.getBoundingClientRect().left;
  const placeMarks = () => {
    const x = Math.max(1, left() - gap.mark);
    const tops = shown.map(({ group }) => layout.topOf(group.line));
    shown.forEach(({ button }, index) => {
      button.style.left = `${x}px`;
      button.style.top = `${tops[index] ?? 0}px`;
    });
  };
  const placeBar = () => {
    const box = cursor === null ? undefined : layout.boxOf(cursor);
    bar.hidden = !box;
    if (!box) return;
    bar.style.left = `${Math.max(0, left() - gap.bar)}px`;
    bar.style.top = `${box.top + window.scrollY}px`;
    bar.style.height = `${box.height}px`;
  };
  const draw = () => {
    const focused = shown.find(({ button }) => button === document.activeElement)?.group;
    tip.hide();
    for (const { button } of shown) button.remove();
    shown = groupMarks(marks).map((group) => ({ group, button: createMark(group, open) }));
    for (const { group, button } of shown) {
      tip.explain(button, group.message);
      layer.append(button);
      // The keyboard stays where it was, though the mark is drawn anew.
      if (focused && focused.line === group.line) button.focus({ preventScroll: true });
    }
    placeMarks();
  };

  return {
    showMarks(now) {
      if (JSON.stringify(now) === JSON.stringify(marks)) return;
      marks = now;
      draw();
    },
    showCursor(line) {
      cursor = line;
      placeBar();
    },
    move(from, by) {
      if (by === 0) return;
      // The cursor's line is told with every change of it, as it is in the newest text.
      marks = moveMarks(marks, from, by);
      draw();
    },
    settle() {
      placeMarks();
      placeBar();
    },
  };
}

function createMark(group: MarkGroup, open: (mark: Mark) => void): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = `mark mark-${markKinds[group.kind] ?? 'hint'}`;
  button.ariaLabel = group.message;
  button.addEventListener('click', () => open(group.first));
  return button;
}
