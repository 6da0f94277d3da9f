/**
 * Text that VS Code shows in a notification as it is. It reads `[text](address)` as a link, one that runs a command too,
 * and a file or folder may be named so. A word joiner is invisible, and between the brackets there is no link.
 */
export function withoutLinks(text: string): string {
  return text.replaceAll('](', ']\u2060(');
}
