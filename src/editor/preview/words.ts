import { l10n } from 'vscode';
import type { Words } from '../../protocol/preview';

/** The texts that the preview's page itself shows, in the editor's language. */
export function previewWords(): Words {
  return {
    imageInsecure: l10n.t('Not loaded: only https URLs are allowed'),
    imageOff: l10n.t('Not loaded: remote images are turned off'),
    imageOutside: l10n.t('Not loaded: the file is outside the workspace'),
    imageFailed: l10n.t('Image could not be loaded'),
    toolbar: l10n.t('Digest preview'),
    toolbarWidth: l10n.t('Page width'),
    fit: l10n.t('Fit to pane'),
    desktop: l10n.t('Desktop'),
    tablet: l10n.t('Tablet'),
    phone: l10n.t('Phone'),
    scroll: l10n.t('Sync scrolling'),
    findings: l10n.t('Problems'),
    copyForWeChat: l10n.t('Copy for WeChat'),
    copyHtml: l10n.t('Copy as HTML'),
  };
}
