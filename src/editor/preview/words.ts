import { l10n } from 'vscode';
import type { Words } from '../../protocol/preview';

/** The texts that the preview's page itself shows, in the editor's language. */
export function previewWords(): Words {
  return {
    imageInsecure: l10n.t('Not loaded: only https addresses are'),
    imageOff: l10n.t('Not loaded: remote images are switched off'),
    imageOutside: l10n.t('Not loaded: the address leads out of the workspace'),
    imageFailed: l10n.t('Image not found'),
    toolbar: l10n.t('Digest preview'),
    toolbarWidth: l10n.t('Width of the page'),
    fit: l10n.t('Fit the pane'),
    desktop: l10n.t('Desktop'),
    tablet: l10n.t('Tablet'),
    phone: l10n.t('Phone'),
    scroll: l10n.t('Scroll together'),
    findings: l10n.t('Findings'),
    copyForWeChat: l10n.t('Copy for WeChat'),
    copyHtml: l10n.t('Copy as HTML'),
  };
}
