/** Runs the tests of one extension host. It ends with a line that any CI can read and throws when a test has failed. */
export function runToEnd(host: string, mocha: Pick<Mocha, 'run'>): Promise<void> {
  return new Promise((resolve, reject) => {
    const runner = mocha.run((failures) => {
      console.log(`${host}: ${runner.stats?.passes ?? 0} passed, ${failures} failed`);
      if (failures) reject(new Error(`${failures} failed`));
      else resolve();
    });
  });
}
