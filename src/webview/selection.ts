/** Changes the page and restores what the reader has selected, if the texts in which it begins and ends are changed too. */
export function keepSelection<T>(change: () => T): T {
  const selection = getSelection();
  if (!selection?.anchorNode || !selection.focusNode || selection.isCollapsed) return change();
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection;
  const ends = [
    { node: anchorNode, offset: anchorOffset, text: anchorNode.nodeValue },
    { node: focusNode, offset: focusOffset, text: focusNode.nodeValue },
  ];
  const result = change();
  if (ends.every(({ node, text }) => node.nodeValue === text)) return result;
  const [anchor, focus] = ends.map(({ node, offset, text }) =>
    node instanceof Text && node.isConnected ? { node, offset: moveOffset(text ?? '', node.data, offset) } : undefined,
  );
  if (anchor && focus) selection.setBaseAndExtent(anchor.node, anchor.offset, focus.node, focus.offset);
  return result;
}

/** Where an offset in a text is after one part of the text was replaced. */
export function moveOffset(before: string, after: string, offset: number): number {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  if (offset <= start) return offset;
  let end = 0;
  while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  return Math.max(start, after.length - Math.min(end, before.length - offset));
}
