/** An address without its backslashes: what stands behind one is taken as it is; one at the end is dropped. */
export function unescape(text: string): string {
  return text.includes('\\') ? text.replace(/\\([^]?)/g, '$1') : text;
}
