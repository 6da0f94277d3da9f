import { format } from 'node:util';

// What a closed network and the missing native modules make the workbench say, and its own chatter: true of every run.
const noise = [
  /Could not locate the bindings file/,
  /build\/Release\//,
  /ENOTFOUND|EAI_AGAIN|ECONNREFUSED/,
  /Failed to register a ServiceWorker/,
  /Canceled: Canceled/,
  /^Resolv(ing|ed) connection token/,
  /^Creating a socket/,
  /^Updating additional builtin extensions/,
  /^\[(reconnection-grace-time|AgentHost|AccountPolicyGate|RemoteAgentHost)/,
];

/**
 * Prints what the suite and the extension say; VS Code hands on its own messages along with theirs.
 * @param {string} type the console's method
 * @param {unknown[]} args its arguments, format strings not yet applied
 */
export function relayConsole(type, args) {
  const text = format(...args);
  if (noise.some((pattern) => pattern.test(text))) return;
  const stream = type === 'error' || type === 'warn' ? process.stderr : process.stdout;
  stream.write(`${text}\n`);
}
