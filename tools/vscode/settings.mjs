import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** @typedef {'node' | 'web'} ExtensionHost */

// Nothing pops up, nothing covers the window, nothing is asked of a marketplace.
const quiet = {
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.tips.enabled': false,
  'workbench.editor.useModal': 'off',
  'chat.commandCenter.enabled': false,
  'chat.disableAIFeatures': true,
  'chat.agentHost.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'git.ignoreMissingGitWarning': true,
  'git.openRepositoryInParentFolders': 'never',
  'extensions.ignoreRecommendations': true,
  'extensions.autoCheckUpdates': false,
};

/**
 * Writes the machine's settings, which the server reads when it starts.
 * @param {string} data the server's data folder
 * @param {ExtensionHost} host where our extension runs: an extension that can do both would otherwise run in Node
 * @param {Record<string, unknown>} [more]
 */
export async function writeSettings(data, host, more = {}) {
  const kind = host === 'web' ? { 'remote.extensionKind': { 'digest-desk.digest-desk': ['web'] } } : {};
  const folder = join(data, 'data', 'Machine');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'settings.json'), JSON.stringify({ ...quiet, ...kind, ...more }, null, 2));
}
