/** Where the documentation of a rule lies, from the root of the repository and of the extension. */
export function ruleDocs(id: string): string {
  return `docs/rules/${id}.md`;
}
