// Packs the extension, then runs the UI tests against the packed file in both extension hosts.
// `node tools/test-ui.mjs --host=web preview` runs those whose file name holds "preview", in one host.
import { parseArgs } from 'node:util';
import { runInHosts } from './vscode/runInHosts.mjs';
import { findBrowser } from './vscode/findBrowser.mjs';
import { root } from './vscode/paths.mjs';
import { provisionVsCode } from './vscode/provision.mjs';
import { npm } from './vscode/run.mjs';

const { values, positionals } = parseArgs({ options: { host: { type: 'string' } }, allowPositionals: true });

await npm(['run', '--silent', 'package'], root);
await provisionVsCode();
await findBrowser();
await runInHosts(
  values.host === 'node' || values.host === 'web' ? [values.host] : ['node', 'web'],
  (host) => ({
    args: ['--import', 'tsx', 'test/ui/main.mts', ...positionals],
    env: { DIGEST_EXTENSION_HOST: host },
  }),
  root,
);
