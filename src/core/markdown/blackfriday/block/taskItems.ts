import type { Token } from 'markdown-it';
import { createToken, place, placeOf } from '../../token';

/** What Hugo looks for in the HTML of an item: no paragraph, and no link with such a text. */
const box = /^\[[ xX]\] /;

/**
 * Reads `[ ]` or `[x]` at the beginning of an item's text as a box. Blackfriday knows none: Hugo puts it in afterwards, where
 * the item does not hold blocks.
 * @returns whether there is one
 */
export function readTaskBox({ children }: Token): boolean {
  const [first] = children ?? [];
  if (!first || !first.type.startsWith('text') || !box.test(first.content)) return false;
  const task = createToken('task', 'input', 0);
  task.info = first.content[1] === ' ' ? '' : 'checked';
  const { start = 0, end = 0 } = placeOf(first) ?? {};
  place(task, start, start + 3);
  first.content = first.content.slice(3);
  place(first, start + 3, end);
  children?.unshift(task);
  return true;
}
