import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { root, scratch, vsix } from '../vscode/paths.mjs';
import { installExtension, startServer } from '../vscode/server.mjs';
import { writeSettings } from '../vscode/settings.mjs';

export const sample = join(root, 'sample');

/** VS Code with the packed extension. Only who has its address, and so the token in it, may connect. */
export async function startSampleServer() {
  const folders = { data: join(scratch, 'start', 'data'), extensions: join(scratch, 'start', 'extensions') };
  await writeSettings(folders.data, 'node');
  await installExtension(vsix, folders);
  return startServer({ ...folders, token: randomBytes(16).toString('hex') });
}
