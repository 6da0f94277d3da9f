import { createElement } from './dom';

/** Between a mark and its tooltip, in pixels. */
const distance = 4;

/** Creates the tooltip that all marks share, for the mouse and the keyboard alike. */
export function createTooltip() {
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
