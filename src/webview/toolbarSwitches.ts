import { switches, type SwitchName } from '../protocol/preview';
import { addToolbarButton } from './toolbar';
import { icons } from './toolbarIcons';

/**
 * Adds the buttons for what can be switched on and off beside the page.
 * @param flip is told what the reader wants; the button changes when it is so
 * @returns shows what is on
 */
export function offerSwitches(flip: (name: SwitchName, on: boolean) => void): (on: readonly SwitchName[]) => void {
  let shown: readonly SwitchName[] = [];
  const buttons = switches.map((name) => ({
    name,
    button: addToolbarButton({
      group: 'view',
      word: name,
      icon: icons[name],
      pressed: false,
      press: () => flip(name, !shown.includes(name)),
    }),
  }));
  return (on) => {
    shown = on;
    for (const { name, button } of buttons) button.setPressed(on.includes(name));
  };
}
