/** What VS Code answers; nothing where it canceled the request, as it does while other extensions still register. */
export async function orNone<T>(asked: Thenable<T>): Promise<T | undefined> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof Error && error.name === 'Canceled') return undefined;
    throw error;
  }
}
