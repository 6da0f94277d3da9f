// Runs the extension's test suite in a real VS Code made of npm packages, in both extension hosts.
// `node tools/test-host.mjs web` runs it in one of them.
import { runInHosts } from './vscode/runInHosts.mjs';
import { findBrowser } from './vscode/findBrowser.mjs';
import { root } from './vscode/paths.mjs';
import { provisionVsCode } from './vscode/provision.mjs';
import { run } from './vscode/run.mjs';

const wanted = process.argv[2];

await run(process.execPath, ['esbuild.mjs'], { cwd: root });
await run(process.execPath, ['tools/build-suites.mjs'], { cwd: root });
await provisionVsCode();
// Before both hosts look for it: it is installed once.
await findBrowser();
await runInHosts(
  wanted === 'node' || wanted === 'web' ? [wanted] : ['node', 'web'],
  (host) => ({ args: ['tools/vscode/inOneHost.mjs', host] }),
  root,
);
