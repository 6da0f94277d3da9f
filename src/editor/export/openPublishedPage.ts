import { l10n, window } from 'vscode';
import type { Parsed } from '../openIssues';
import { openOutside } from '../preview/openOutside';
import { publishedAddressOf } from './published';

/** Opens the page that readers see. */
export async function openPublishedPage(parsed: Parsed): Promise<void> {
  const address = await publishedAddressOf(parsed);
  if (address === null)
    void window.showInformationMessage(
      l10n.t('The URL of the published site is not configured. Add it to .digest.yml: {0}', 'site: {base: https://…}'),
    );
  else await openOutside(address);
}
