import { commands, env, Uri } from 'vscode';

/**
 * Opens an address of the web or of mail. `env.openExternal` takes a `Uri` only, which decodes and encodes again: of
 * `?q=a%26b` it makes another question. The command takes the text as it is written, but that of the web only
 * (microsoft/vscode#85930).
 */
export async function openOutside(address: string): Promise<void> {
  if (/^https?:/i.test(address)) await commands.executeCommand('vscode.open', address);
  else await env.openExternal(Uri.parse(address));
}
