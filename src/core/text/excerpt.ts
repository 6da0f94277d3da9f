const maxLength = 40;

/** What is written somewhere, in one line and short enough for a message. */
export function excerpt(written: string): string {
  const line = written.replace(/\s+/g, ' ').trim();
  return line.length > maxLength ? `${line.slice(0, maxLength - 1)}…` : line;
}
