/** Milliseconds that others have in between: a message takes several turns to be sent or read. */
const others = 3;

/** Lets others finish what they have begun. */
export async function rest(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, others));
  await pause();
}

/**
 * Lets others have their turn. A timer would not: Node runs timers that have become due meanwhile before anything that
 * has arrived.
 */
export function pause(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
