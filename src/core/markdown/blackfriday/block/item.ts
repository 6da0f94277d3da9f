import { dropLastBreaks } from '../characters';
import type { SourceMap } from '../../../text/sourceMap';
import { pushBlock, pushInline, type BlockOutput, type Parser } from '../parser';

export type ListKind = 'bullet' | 'ordered' | 'definition';

/** What is known of a list while its items are read; it goes on from item to item. */
export interface ListState {
  readonly kind: ListKind;
  isFirst: boolean;
  /** An item with a blank line before its next part: from here on all items hold blocks. */
  holdsBlocks: boolean;
  isTerm: boolean;
  isOver: boolean;
}

/** Where an item stands. */
export interface ItemPlace {
  readonly text: SourceMap;
  readonly from: number;
  readonly to: number;
}

/**
 * Writes an item: its lines are read as blocks where a blank line parts them, else as running text; the list inside of it
 * always as blocks.
 */
export function pushItem(
  parser: Parser,
  list: ListState,
  { text, from, to }: ItemPlace,
  own: SourceMap,
  nested: SourceMap,
  out: BlockOutput,
): void {
  const isDefinition = list.kind === 'definition';
  const isTerm = isDefinition && list.isTerm;
  const tag = isTerm ? 'dt' : isDefinition ? 'dd' : 'li';
  const apart = list.isFirst || (list.holdsBlocks && !isDefinition);
  pushBlock(parser, { tokens: out.tokens, started: apart }, ['list_item_open', tag, 1], text, from, to);
  const inside: BlockOutput = { tokens: out.tokens, started: false };
  if (list.holdsBlocks && !isTerm) readBlocks(parser, own, inside);
  else if (/[^\n]/.test(own.text) || nested.text !== '') {
    // Line breaks at an item's end are not printed.
    const end = nested.text === '' ? dropLastBreaks(own.text).length + 1 : own.text.length;
    pushInline(parser, inside, own, 0, Math.min(end, own.text.length));
    inside.started = true;
  }
  readBlocks(parser, nested, inside);
  pushBlock(parser, out, ['list_item_close', tag, -1]);
}

function readBlocks(parser: Parser, text: SourceMap, out: BlockOutput): void {
  if (text.text !== '') parser.readBlocks(text, out);
}
