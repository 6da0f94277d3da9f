// An extension of the benchmark's own that tells, in the status bar, for how long the extension host was busy at most.
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createVSIX } from '@vscode/vsce';

const manifest = {
  name: 'busy-probe',
  publisher: 'digest-bench',
  version: '0.0.1',
  engines: { vscode: '^1.100.0' },
  main: './probe.js',
  activationEvents: ['*'],
  contributes: { commands: [{ command: 'probe.reset', title: 'Probe: Reset' }] },
};

/** In the extension host: a timer that comes late says for how long nobody else had a turn. */
const script = `
const { commands, window } = require('vscode');
exports.activate = () => {
  const item = window.createStatusBarItem('busy-probe', 1, 10_000);
  let longest = 0;
  let last = performance.now();
  setInterval(() => {
    const now = performance.now();
    longest = Math.max(longest, now - last - 2);
    last = now;
  }, 2);
  setInterval(() => (item.text = 'busy ' + Math.round(longest)), 200);
  commands.registerCommand('probe.reset', () => {
    longest = 0;
    item.text = 'busy 0';
  });
  item.show();
};
`;

/** @returns the file of the packed probe */
export async function packProbe(): Promise<string> {
  const folder = join(await mkdtemp(join(tmpdir(), 'digest-probe-')), 'probe');
  await mkdir(folder);
  await writeFile(join(folder, 'package.json'), JSON.stringify(manifest));
  await writeFile(join(folder, 'probe.js'), script);
  const packagePath = join(folder, 'probe.vsix');
  await createVSIX({
    cwd: folder,
    packagePath,
    dependencies: false,
    allowMissingRepository: true,
    skipLicense: true,
  });
  return packagePath;
}
