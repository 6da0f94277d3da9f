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

/**
 * In the extension host: a timer that comes late says for how long nobody else had a turn, and the thread's own time how
 * much of that it was at work: on a busy machine the rest was somebody else's.
 */
const script = `
const { commands, window } = require('vscode');
exports.activate = () => {
  const item = window.createStatusBarItem('busy-probe', 1, 10_000);
  const used = () => (process.threadCpuUsage ? process.threadCpuUsage().user + process.threadCpuUsage().system : 0) / 1000;
  let longest = 0;
  let work = 0;
  let last = performance.now();
  let lastUsed = used();
  setInterval(() => {
    const [now, nowUsed] = [performance.now(), used()];
    longest = Math.max(longest, now - last - 2);
    work = Math.max(work, nowUsed - lastUsed);
    last = now;
    lastUsed = nowUsed;
  }, 2);
  const show = () => (item.text = 'busy ' + Math.round(longest) + ' at work ' + Math.round(work));
  setInterval(show, 200);
  commands.registerCommand('probe.reset', () => {
    longest = work = 0;
    show();
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
