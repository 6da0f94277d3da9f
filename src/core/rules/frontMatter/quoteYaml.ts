/** A text as a YAML string on one line: in double quotes unless it has such quotes or backslashes. */
export function quoteYaml(text: string): string {
  return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}
