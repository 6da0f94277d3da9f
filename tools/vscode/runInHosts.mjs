import { run } from './run.mjs';

/**
 * Runs a program once for each extension host, both at the same time: they wait for windows more than they compute. The first
 * is heard as it runs, the second when it has ended. A failure sets our exit code; the other host's result is wanted all the same.
 * @param {readonly import('./settings.mjs').ExtensionHost[]} hosts
 * @param {(host: import('./settings.mjs').ExtensionHost) => { args: string[], env?: Record<string, string> }} program arguments for Node
 * @param {string} cwd
 */
export async function runInHosts(hosts, program, cwd) {
  const results = hosts.map((host, index) => {
    const { args, env } = program(host);
    /** @type {Buffer[]} */
    const heard = [];
    const result = run(process.execPath, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: index === 0 ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
      onOutput: (chunk) => heard.push(chunk),
    });
    return {
      heard,
      passed: result.then(
        () => true,
        () => false,
      ),
    };
  });
  for (const { heard, passed } of results) {
    if (!(await passed)) process.exitCode = 1;
    process.stdout.write(Buffer.concat(heard));
  }
}
