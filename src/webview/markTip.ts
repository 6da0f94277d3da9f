/** Says beside a mark what is wrong, for the mouse and for the keyboard alike. */
export interface Tip {
  readonly element: HTMLElement;
  /** Has a mark show a text as long as it is pointed at or has the keyboard. */
  explain(mark: HTMLElement, text: string): void;
  hide(): void;
}

/** The distance between a mark and its text, in pixels. */
const gap = 4;

export function createTip(): Tip {
  const element = document.createElement('div');
  element.className = 'mark-tip';
  // The mark has the text as its name already.
  element.ariaHidden = 'true';
  const hide = () => (element.hidden = true);
  hide();
  document.addEventListener('keydown', ({ key }) => key === 'Escape' && hide());
  return {
    element,
    hide,
    explain(mark, text) {
      const show = () => {
        element.textContent = text;
        element.style.left = mark.style.left;
        element.style.top = `${parseFloat(mark.style.top) + mark.offsetHeight + gap}px`;
        element.hidden = false;
      };
      for (const event of ['mouseenter', 'focus']) mark.addEventListener(event, show);
      for (const event of ['mouseleave', 'blur']) mark.addEventListener(event, hide);
    },
  };
}
