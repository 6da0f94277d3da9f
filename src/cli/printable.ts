/** Control characters, and those that end a line or turn its direction. */
const acting = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

/**
 * A line in which nothing acts on the terminal or the log that shows it, whatever a file is named: control characters are
 * escaped, and it does not begin as the workflow commands of GitHub do.
 */
export function toPrintable(line: string): string {
  const shown = line.replace(acting, (char) =>
    char === '\t' ? char : `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  // What begins a line is the path of a file.
  return /^\s*::/.test(shown) ? `./${shown}` : shown;
}
