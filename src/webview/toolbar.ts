import { copyCommands, pageWidths, switches } from '../protocol/preview';
import type { CopyCommand, PageWidth, SwitchName, Words } from '../protocol/preview';
import { createElement } from './dom';

type ButtonName = PageWidth | SwitchName | CopyCommand;

/** What pressing a button does. */
export interface ToolbarActions {
  chooseWidth(width: PageWidth): void;
  /** The button itself changes only with `showSwitches`. */
  setSwitch(name: SwitchName, on: boolean): void;
  copy(command: CopyCommand): void;
}

/** SVG paths in a box of 16 by 16. */
const icons: Readonly<Record<ButtonName, string>> = {
  fit: 'M1.5 3v10 M14.5 3v10 M3.5 8h9 M5.5 6l-2 2 2 2 M10.5 6l2 2-2 2',
  desktop: 'M1.5 2.5h13v8.5h-13z M8 11v2.5 M5 13.5h6',
  tablet: 'M2.5 1.5h11v13h-11z M7 12.5h2',
  phone: 'M5 2.5h6v11h-6z M7.5 11.5h1',
  scroll: 'M5 2v12 M2.5 4.5L5 2l2.5 2.5 M11 14V2 M8.5 11.5L11 14l2.5-2.5',
  findings: 'M8 2.5l6 11h-12z M8 6.5v3.5 M8 11.5v.5',
  copyForWeChat: 'M1.5 3h13v8h-7l-3 2.5v-2.5h-3z M4.5 6h7 M4.5 8.5h4.5',
  copyHtml: 'M5.5 4.5l-4 3.5 4 3.5 M10.5 4.5l4 3.5-4 3.5',
};

/**
 * Fills the toolbar, which stays hidden until its buttons are labelled.
 * @param bar the empty toolbar
 */
export function createToolbar(bar: HTMLElement, actions: ToolbarActions) {
  const buttons = new Map<ButtonName, HTMLElement>();
  const addGroup = <T extends ButtonName>(group: string, names: readonly T[], press: (name: T) => void) => {
    const element = createElement('div', { role: 'group', className: `toolbar-${group}` });
    for (const name of names) {
      const button = createElement('button', { type: 'button', onclick: () => press(name) });
      button.append(drawIcon(icons[name]), createElement('span', {}));
      buttons.set(name, button);
      element.append(button);
    }
    bar.append(element);
    return element;
  };
  const showPressed = (names: readonly ButtonName[], pressed: readonly ButtonName[]) => {
    for (const name of names) buttons.get(name)?.setAttribute('aria-pressed', String(pressed.includes(name)));
  };
  let on: readonly SwitchName[] = [];
  const widthGroup = addGroup('width', pageWidths, (width) => actions.chooseWidth(width));
  addGroup('view', switches, (name) => actions.setSwitch(name, !on.includes(name)));
  addGroup('copy', copyCommands, (command) => actions.copy(command));
  showPressed([...pageWidths, ...switches], []);

  return {
    /** Labels the buttons and shows the toolbar. */
    label(words: Words): void {
      bar.ariaLabel = words.toolbar;
      widthGroup.ariaLabel = words.toolbarWidth;
      for (const [name, button] of buttons) {
        // The label is hidden where there is no room for it; the title is always there.
        button.title = words[name];
        button.lastElementChild?.replaceChildren(words[name]);
      }
      bar.hidden = false;
    },
    showWidth: (width: PageWidth) => showPressed(pageWidths, [width]),
    showSwitches(names: readonly SwitchName[]): void {
      on = names;
      showPressed(switches, on);
    },
  };
}

function drawIcon(data: string): SVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('aria-hidden', 'true');
  path.setAttribute('d', data);
  svg.append(path);
  return svg;
}
