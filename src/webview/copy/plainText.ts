/**
 * Writes an article as plain text, for editors that paste nothing else.
 * @returns a line for each block and an empty line between paragraphs
 */
export function toPlainText(article: Element): string {
  const lines = [''];
  writeNode(article, lines);
  return lines
    .map((line) => line.replace(/^ +| +$/g, '').replaceAll('\u00a0', ' '))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function writeNode(node: Node, lines: string[]): void {
  if (node instanceof Text) append(lines, node.data);
  if (!(node instanceof Element)) return;
  const { localName } = node;
  const breaks = lineBreaksAround(localName);
  breakLine(lines, breaks);
  if (localName === 'br') lines.push('');
  if ((localName === 'td' || localName === 'th') && node.previousElementSibling) append(lines, '\t');
  for (const child of node.childNodes) writeNode(child, lines);
  breakLine(lines, breaks);
}

function lineBreaksAround(name: string): number {
  if (/^(?:p|h\d|pre|table|blockquote)$/.test(name)) return 2;
  return /^(?:section|li|ul|ol|tr|hr)$/.test(name) ? 1 : 0;
}

function append(lines: string[], text: string): void {
  lines.push((lines.pop() ?? '') + text);
}

function breakLine(lines: string[], count: number): void {
  for (let i = 0; i < count; i++) if (i > 0 || lines.at(-1) !== '') lines.push('');
}
