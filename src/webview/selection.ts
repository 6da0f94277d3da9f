/** Changes the page and keeps what the reader has selected, where the texts that it begins and ends in are changed too. */
export function keepSelection(change: () => void): void {
  const selection = getSelection();
  if (!selection?.anchorNode) return change();
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection;
  if (anchorNode === focusNode && anchorOffset === focusOffset) return change();
  const anchor = { node: anchorNode, offset: anchorOffset, text: anchorNode?.nodeValue };
  const focus = { node: focusNode, offset: focusOffset, text: focusNode?.nodeValue };
  change();
  const ends = [anchor, focus];
  if (ends.every(({ node, text }) => node?.nodeValue === text)) return;
  const [from, to] = ends.map(({ node, offset, text }) =>
    node instanceof Text && node.isConnected ? { node, offset: moveOffset(text ?? '', node.data, offset) } : undefined,
  );
  if (from && to) selection.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
}

/** Where a place of a text is after one piece of it was changed. */
export function moveOffset(before: string, after: string, offset: number): number {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start++;
  if (offset <= start) return offset;
  let end = 0;
  while (end < most - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  return Math.max(start, after.length - Math.min(end, before.length - offset));
}
