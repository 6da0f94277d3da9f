import { runToEnd } from '../support/runToEnd';

/** Runs the suite in the web worker extension host, after proof that this is one. */
export async function run(): Promise<void> {
  // Mocha's browser build, which leaves `mocha` on the global object. It also takes over `module.exports`: not before
  // VS Code has found this function there.
  await import('mocha/mocha');
  mocha.setup({ ui: 'bdd', reporter: 'spec', timeout: 180_000, color: false });
  await import('./worker.test');
  await import('../editor/suites');
  await runToEnd('web', mocha);
}
