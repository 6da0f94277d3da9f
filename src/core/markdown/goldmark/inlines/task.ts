import { Inline } from './node';
import type { InlineRule } from './state';

const box = /\[([\s xX])\][ \t\n\r\f]*/y;

/** `[ ]` and `[x]` in the first paragraph of an item: anywhere in it, goldmark does not ask where. */
export const task: InlineRule = ({ text, block }, at, lineEnd) => {
  const { parent } = block;
  if (parent?.kind !== 'item' || parent.children[0] !== block) return undefined;
  box.lastIndex = at;
  const match = box.exec(text);
  if (!match) return undefined;
  const end = Math.min(at + match[0].length, lineEnd);
  const node = new Inline('task', at, end);
  node.value = /x/i.test(match[1] ?? '') ? 'x' : '';
  return { node, end };
};
