import { l10n } from 'vscode';
import type { Words } from '../../protocol/preview';

/** What the preview's page says, in the editor's language. */
export function previewWords(): Words {
  return {
    imageInsecure: l10n.t('Not loaded: only https addresses are'),
    imageOff: l10n.t('Not loaded: remote images are switched off'),
    imageOutside: l10n.t('Not loaded: the address leads out of the workspace'),
    imageFailed: l10n.t('Image not found'),
    toolbar: l10n.t('Digest preview'),
    toolbarWidth: l10n.t('Width of the page'),
    widthFit: l10n.t('Fit the pane'),
    widthDesktop: l10n.t('Desktop'),
    widthTablet: l10n.t('Tablet'),
    widthPhone: l10n.t('Phone'),
    scroll: l10n.t('Scroll together'),
    findings: l10n.t('Findings'),
    copyForWeChat: l10n.t('Copy for WeChat'),
    copyHtml: l10n.t('Copy as HTML'),
  };
}
