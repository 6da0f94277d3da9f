import Mocha from 'mocha';
import { runToEnd } from '../support/runToEnd';

/** Runs the suite in the Node extension host, of VS Code from npm and of the desktop alike. */
export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'bdd', reporter: 'spec', timeout: 180_000, color: false });
  mocha.suite.emit('pre-require', globalThis as unknown as Mocha.MochaGlobals, '', mocha);
  await import('./suites');
  await runToEnd('node', mocha);
}
