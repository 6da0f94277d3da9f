// Packs the extension and opens the sample digest in a VS Code that has it installed, with data of its own.
//   npm start                  in the browser, in the VS Code made of npm packages; stays until Ctrl+C
//   npm start -- --once        ends as soon as the extension has activated there
//   npm start -- --desktop     in the desktop VS Code that is installed
import { parseArgs } from 'node:util';
import { startDesktop } from './start/desktop.mjs';
import { startInBrowser } from './start/inBrowser.mjs';
import { startOnce } from './start/once.mjs';
import { root } from './vscode/paths.mjs';
import { npm } from './vscode/run.mjs';

const { values } = parseArgs({ options: { once: { type: 'boolean' }, desktop: { type: 'boolean' } } });

try {
  await npm(['run', '--silent', 'package'], root);
  if (values.desktop) await startDesktop();
  else if (values.once) await startOnce();
  else await startInBrowser();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
