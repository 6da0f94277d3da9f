import type { Words } from '../protocol/preview';
import { drawIcon } from './toolbarIcons';

/** The groups of buttons, as they stand from left to right. */
const groups = ['width', 'view', 'copy'] as const;

/** A button above the page. */
export interface ToolbarButton {
  readonly group: (typeof groups)[number];
  /** Its name, by its key among the words that the extension sends. */
  readonly word: keyof Words;
  /** What is drawn beside the name: the data of an SVG path, its lines in a box of 16 by 16. */
  readonly icon: string;
  /** Whether it is on. A button that is not switched on and off leaves it out. */
  readonly pressed?: boolean;
  /** What happens when it is pressed; a switch is told by `setPressed` what came of it. */
  readonly press: () => void;
}

/** A button that was added. */
export interface ToolbarHandle {
  setPressed(pressed: boolean): void;
}

const named: { readonly element: HTMLElement; readonly word: keyof Words }[] = [];

/** Adds a button at the end of its group. Its name appears with the words of the next page that is shown. */
export function addToolbarButton({ group, word, icon, pressed, press }: ToolbarButton): ToolbarHandle {
  const button = document.createElement('button');
  const name = document.createElement('span');
  const setPressed = (on: boolean) => button.setAttribute('aria-pressed', String(on));
  button.type = 'button';
  button.append(drawIcon(icon), name);
  button.addEventListener('click', press);
  if (pressed !== undefined) setPressed(pressed);
  named.push({ element: name, word });
  groupElement(group).append(button);
  return { setPressed };
}

/** Gives the toolbar and its buttons their names, and shows it. */
export function nameToolbar(words: Words): void {
  const bar = barElement();
  bar.ariaLabel = words.toolbar;
  for (const { element, word } of named) {
    element.textContent = words[word];
    // Where there is no room for names, the icon stands alone.
    element.parentElement?.setAttribute('title', words[word]);
  }
  groupElement('width').ariaLabel = words.toolbarWidth;
  bar.hidden = false;
}

/** The group, made with those before it when it is first asked for, so that their order is always the same. */
function groupElement(group: ToolbarButton['group']): HTMLElement {
  const bar = barElement();
  if (bar.childElementCount === 0) {
    for (const each of groups) {
      const element = document.createElement('div');
      element.role = 'group';
      element.className = `toolbar-${each}`;
      bar.append(element);
    }
  }
  return bar.children[groups.indexOf(group)] as HTMLElement;
}

function barElement(): HTMLElement {
  const bar = document.querySelector<HTMLElement>('.toolbar');
  if (!bar) throw new Error('The page has no toolbar.');
  return bar;
}
