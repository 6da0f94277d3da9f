/** The path that a local address leads to, as a file is called; null for what is no local file. */
export function localPath(address: string): string | null {
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/|#|$)/i.test(address) || address.includes('{{')) return null;
  const path = address.split(/[?#]/, 1)[0] ?? '';
  try {
    return path === '' ? null : decodeURI(path);
  } catch {
    return path;
  }
}
