const quoted = /^[“”"＂‘'「『]([^“”"＂‘’'「」『』]+)[“”"＂’'」』]$/;

/** What stands between the quotation marks around a whole value; null where there are none. */
export function readQuoted(value: string): string | null {
  const inner = quoted.exec(value)?.[1]?.trim() ?? '';
  return inner === '' ? null : inner;
}
