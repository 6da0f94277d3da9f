/** The words of an article for where nothing but text can be pasted: a line for every block, an empty one between paragraphs. */
export function plainText(root: Element): string {
  const lines: string[] = [''];
  write(root, lines);
  return lines
    .map((line) => line.replace(/^ +| +$/g, '').replaceAll('\u00a0', ' '))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function write(node: Node, lines: string[]): void {
  if (node instanceof Text) lines.push((lines.pop() ?? '') + node.data);
  if (!(node instanceof Element)) return;
  const { localName } = node;
  const gap = /^(?:p|h\d|pre|table|blockquote)$/.test(localName)
    ? 2
    : /^(?:section|li|ul|ol|tr|hr)$/.test(localName)
      ? 1
      : 0;
  breakLine(lines, gap);
  if (localName === 'br') lines.push('');
  if (localName === 'td' || localName === 'th') if (node.previousElementSibling) lines.push(`${lines.pop() ?? ''}\t`);
  for (const child of node.childNodes) write(child, lines);
  breakLine(lines, gap);
}

function breakLine(lines: string[], count: number): void {
  for (let i = 0; i < count; i++) if (i > 0 || lines.at(-1) !== '') lines.push('');
}
