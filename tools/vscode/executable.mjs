// Stands in for the VS Code executable that @vscode/test-electron starts: understands its arguments and hosts the
// suite in the VS Code from npm. One argument is ours: `--extension-host=web`.
import { parseArgs } from 'node:util';
import { hostSuite } from './hostSuite.mjs';

// A pipe from whoever started us: it closes when they are gone, and then nobody waits for a result.
process.stdin.once('end', () => process.exit(1)).resume();

const { values, positionals } = parseArgs({
  options: {
    'extensionDevelopmentPath': { type: 'string' },
    'extensionTestsPath': { type: 'string' },
    'extension-host': { type: 'string', default: 'node' },
  },
  // The rest is meant for Electron.
  strict: false,
  allowPositionals: true,
});

process.exitCode = await hostSuite({
  extension: String(values.extensionDevelopmentPath),
  tests: String(values.extensionTestsPath),
  workspace: String(positionals[0]),
  host: values['extension-host'] === 'web' ? 'web' : 'node',
});
process.stdin.destroy();
