import type { Copy } from '../protocol/preview';
import { addToolbarButton } from './toolbar';
import { icons } from './toolbarIcons';

/** Adds the buttons that take the article along. @param copy is told the way */
export function offerCopies(copy: (as: Copy['as']) => void): void {
  const add = (as: Copy['as'], icon: string) =>
    addToolbarButton({ group: 'copy', word: as, icon, press: () => copy(as) });
  add('copyForWeChat', icons.speech);
  add('copyHtml', icons.code);
}
