import { markKinds, type Mark } from '../protocol/preview';
import { createElement } from './dom';
import type { Layout } from './layout';

/** Between the left edges of a mark or the cursor's bar and of the article, in pixels. */
const markOffset = 20;
const barOffset = 6;

/**
 * Lays a layer over the margin of the article: marks for findings, and a bar along the block that the cursor is in.
 * @param open called with the finding of a mark that was pressed
 */
export function createMargin(layout: Layout, article: HTMLElement, open: (mark: Mark) => void) {
  const tooltip = createTooltip();
  const bar = createElement('div', { className: 'cursor-bar', hidden: true });
  const layer = createElement('div', { className: 'margin' }, bar, tooltip.element);
  document.body.append(layer);
  let marks: readonly Mark[] = [];
  let buttons: { readonly line: number; readonly element: HTMLElement }[] = [];
  let cursor: number | null = null;

  const articleLeft = () => article.getBoundingClientRect().left;
  const alignMarks = () => {
    const left = Math.max(1, articleLeft() - markOffset);
    // All are measured before any is moved: otherwise each would cost a layout.
    const tops = buttons.map(({ line }) => layout.topOf(line));
    buttons.forEach(({ element }, index) => {
      element.style.left = `${left}px`;
      element.style.top = `${tops[index] ?? 0}px`;
    });
  };
  const alignBar = () => {
    const box = cursor === null ? undefined : layout.boxOf(cursor);
    bar.hidden = !box;
    if (!box) return;
    bar.style.left = `${Math.max(0, articleLeft() - barOffset)}px`;
    bar.style.top = `${box.top + window.scrollY}px`;
    bar.style.height = `${box.height}px`;
  };
  const drawMarks = () => {
    const focusedLine = buttons.find(({ element }) => element === document.activeElement)?.line;
    tooltip.hide();
    for (const { element } of buttons) element.remove();
    buttons = groupMarks(marks).map(({ line, worst, message }) => {
      const element = createElement('button', { type: 'button', ariaLabel: message, onclick: () => open(worst) });
      element.className = `mark mark-${worst.kind}`;
      tooltip.attach(element, message);
      layer.append(element);
      // The new mark of the line takes over the focus.
      if (line === focusedLine) element.focus({ preventScroll: true });
      return { line, element };
    });
    alignMarks();
  };

  return {
    showMarks(newMarks: readonly Mark[]): void {
      if (JSON.stringify(newMarks) === JSON.stringify(marks)) return;
      marks = newMarks;
      drawMarks();
    },
    /** Marks the block that the cursor's line is in; null removes the mark. */
    showCursor(line: number | null): void {
      cursor = line;
      alignBar();
    },
    /** Follows the lines from `from` on, which have moved by `shift` lines. The cursor's line is sent again with each change. */
    shiftLines(from: number, shift: number): void {
      if (shift === 0) return;
      marks = shiftMarks(marks, from, shift);
      drawMarks();
    },
    /** Moves everything to where its line is now; to be called when the layout has changed. */
    align(): void {
      alignMarks();
      alignBar();
    },
  };
}

/**
 * Groups findings by line: those of a line share a mark.
 * @returns in the order of the lines, with the most severe finding (of equals the first in the line) and all messages
 */
export function groupMarks(marks: readonly Mark[]) {
  const rankOf = ({ kind }: Mark) => markKinds.indexOf(kind);
  const sorted = [...marks].sort((a, b) => a.line - b.line || rankOf(a) - rankOf(b) || a.character - b.character);
  const groups = new Map<number, { line: number; worst: Mark; message: string }>();
  for (const mark of sorted) {
    const group = groups.get(mark.line);
    if (group) group.message += `\n${mark.message}`;
    else groups.set(mark.line, { line: mark.line, worst: mark, message: mark.message });
  }
  return [...groups.values()];
}

/** Moves the findings from a line on by `shift` lines, as the text below a change moves. */
export function shiftMarks(marks: readonly Mark[], from: number, shift: number): Mark[] {
  return marks.map((mark) => (mark.line >= from ? { ...mark, line: mark.line + shift } : mark));
}

/** Between a mark and its tooltip, in pixels. */
const distance = 4;

/** Creates the tooltip that all marks share, for the mouse and the keyboard alike. */
function createTooltip() {
  // Screen readers read the same text as the name of the mark.
  const element = createElement('div', { className: 'mark-tip', ariaHidden: 'true', hidden: true });
  const hide = () => (element.hidden = true);
  document.addEventListener('keydown', ({ key }) => key === 'Escape' && hide());
  return {
    element,
    hide,
    /** Shows a text as long as the mouse is over a mark or the mark has the focus. */
    attach(mark: HTMLElement, text: string): void {
      const show = () => {
        element.textContent = text;
        element.style.left = mark.style.left;
        element.style.top = `${parseFloat(mark.style.top) + mark.offsetHeight + distance}px`;
        element.hidden = false;
      };
      for (const event of ['mouseenter', 'focus']) mark.addEventListener(event, show);
      for (const event of ['mouseleave', 'blur']) mark.addEventListener(event, hide);
    },
  };
}
