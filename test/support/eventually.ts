/** Repeats a check until it passes; after a minute it throws what the check threw last. */
export async function eventually(check: () => void | Promise<void>, patience = 60_000): Promise<void> {
  const end = Date.now() + patience;
  for (;;) {
    try {
      return await check();
    } catch (error) {
      if (Date.now() > end) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
