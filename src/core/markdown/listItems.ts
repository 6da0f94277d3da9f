import type { Token } from 'markdown-it';

/** An item of a list, as readers see it. */
export interface ListItem {
  /** The lines of the file that it was read from, from 0; the end is exclusive. */
  readonly line: number;
  readonly endLine: number;
  /** How many lists it is in. */
  readonly depth: number;
  /** The number that is printed before it; null in a list without numbers. */
  readonly number: number | null;
  /** Whether its list begins with it. */
  readonly isFirst: boolean;
}

/**
 * The items of all lists, in the order of the text.
 * @param firstLine the line of the file that the text begins on, from 0
 */
export function readListItems(tokens: readonly Token[], firstLine: number): ListItem[] {
  const items: ListItem[] = [];
  const lists: { next: number | null; isFirst: boolean }[] = [];
  for (const token of tokens) {
    if (token.tag === 'ol' || token.tag === 'ul') {
      if (token.nesting < 0) lists.pop();
      else lists.push({ next: token.tag === 'ol' ? Number(token.attrGet('start') ?? 1) : null, isFirst: true });
    } else if (token.type === 'list_item_open') {
      const list = lists.at(-1);
      if (!list || !token.map) continue;
      const [line, end] = token.map;
      const { next: number, isFirst } = list;
      items.push({ line: firstLine + line, endLine: firstLine + end, depth: lists.length, number, isFirst });
      list.isFirst = false;
      if (number !== null) list.next = number + 1;
    }
  }
  return items;
}
