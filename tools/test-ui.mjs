// Packs the extension, then runs the UI tests against the packed file in both extension hosts.
// `node tools/test-ui.mjs --host=web preview` runs those whose file name holds "preview", in one host.
import { parseArgs } from 'node:util';
import { findBrowser } from './vscode/findBrowser.mjs';
import { root } from './vscode/paths.mjs';
import { provisionVsCode } from './vscode/provision.mjs';
import { npm, run } from './vscode/run.mjs';

const { values, positionals } = parseArgs({ options: { host: { type: 'string' } }, allowPositionals: true });

await npm(['run', '--silent', 'package'], root);
await provisionVsCode();
await findBrowser();
for (const host of values.host ? [values.host] : ['node', 'web']) {
  try {
    await run(process.execPath, ['--import', 'tsx', 'test/ui/main.mts', ...positionals], {
      cwd: root,
      env: { ...process.env, DIGEST_EXTENSION_HOST: host },
      stdio: ['ignore', 'inherit', 'inherit'],
    });
  } catch {
    // The tests said what failed; the other host's result is wanted all the same.
    process.exitCode = 1;
  }
}
