import { once } from 'node:events';
import { sample, startSampleServer } from './sampleServer.mjs';

/** Prints the address and stays until Ctrl+C. */
export async function startInBrowser() {
  const server = await startSampleServer();
  const interrupted = Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  console.log(`\nDigest Desk is ready:\n\n  ${server.address(sample)}\n\nPress Ctrl+C to stop.`);
  await Promise.race([interrupted, server.ended]);
  await server.stop();
}
