/**
 * An issue for the examples of a rule. Its front matter has a title, an author and a date.
 * @param field a line that replaces the one with the same key, or else follows them
 */
export function page(field: string): string {
  const lines = ['title: Weekly', 'author: Ann', 'date: 2024-01-05'];
  const [key = ''] = /\w+/.exec(field) ?? [];
  const index = lines.findIndex((line) => line.startsWith(key));
  lines.splice(index < 0 ? lines.length : index, 1, field);
  return `---\n${lines.join('\n')}\n---\n\nHello.`;
}
