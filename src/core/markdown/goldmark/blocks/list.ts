import { isBlank } from '../chars';
import { Block } from './block';
import { underlineLevel } from './heading';
import { findIndent, readIndent } from './indent';
import { blanksOfMark, readListMark } from './listMark';
import { isRule } from './rule';
import { CLOSE, CONTINUE_CHILDREN, type BlockRule, type BlockState, type Continuation } from './state';

export const list: BlockRule = {
  interruptsParagraph: true,
  acceptsIndent: false,
  open(parent, state) {
    const { reader, last } = state;
    if (last?.kind === 'list' || state.skipsList) {
      state.skipsList = false;
      return undefined;
    }
    const mark = state.isDeep ? undefined : readListMark(reader.peek() ?? '');
    if (!mark) return undefined;
    // Only what surely is a list interrupts a paragraph.
    if (last?.kind === 'paragraph' && last.parent === parent && (mark.isEmpty || (mark.number ?? 1) !== 1))
      return undefined;
    const block = new Block('list', reader.line);
    block.marker = mark.marker;
    block.number = mark.number;
    state.emptyItem = false;
    return { block, holdsBlocks: true };
  },
  continue: continueList,
  close: (block) => closeList(block),
};

/**
 * goldmark compares a line with the place of the last item's text, so an item may stand anywhere left of that: also where CommonMark's
 * rules see code or a new list.
 */
function continueList(block: Block, state: BlockState): Continuation {
  const { reader } = state;
  const line = reader.peek() ?? '';
  const lastItem = block.last;
  const isEmpty = !lastItem?.children.length;
  if (isBlank(line)) {
    if (isEmpty) state.emptyItem = true;
    return CONTINUE_CHILDREN;
  }
  const offset = lastItem?.offset ?? 0;
  const { width } = readIndent(line, reader.column);
  if (width < offset || isEmpty) {
    const mark = width < 4 ? readListMark(line) : undefined;
    if (mark && mark.start - offset < 4)
      return continuesWith(block, line.slice(mark.end - 1), mark, state) ? CONTINUE_CHILDREN : CLOSE;
    if (!isEmpty || width < offset) return CLOSE;
  }
  // What follows an empty item and a blank line is no part of it.
  return state.emptyItem ? CLOSE : CONTINUE_CHILDREN;
}

function continuesWith(
  block: Block,
  line: string,
  mark: { marker: string; number: number | undefined },
  state: BlockState,
): boolean {
  if (mark.marker !== block.marker || (mark.number === undefined) !== (block.number === undefined)) return false;
  // `* * *` is a rule, unless it underlines a heading.
  return !isRule(line, 0) || (state.last?.kind === 'paragraph' && underlineLevel(line) === 2);
}

function closeList(block: Block): void {
  const items = block.children;
  const isLoose = items.some(
    (item, index) => (index > 0 && item.blankBefore) || item.children.some((child, at) => at > 0 && child.blankBefore),
  );
  block.tight = !isLoose;
  if (isLoose) return;
  for (const item of items) for (const child of item.children) if (child.kind === 'paragraph') child.tight = true;
}

export const item: BlockRule = {
  interruptsParagraph: true,
  acceptsIndent: false,
  open(parent, state) {
    if (parent.kind !== 'list') return undefined;
    const { reader } = state;
    const line = reader.peek() ?? '';
    const mark = readListMark(line);
    if (!mark || mark.start - (parent.last?.offset ?? 0) > 3) return undefined;
    state.emptyItem = false;
    const blanks = blanksOfMark(line, mark);
    const block = new Block('item', reader.line);
    block.offset = mark.end + blanks;
    if (mark.isEmpty) return { block, holdsBlocks: false };
    const end = findIndent(line, mark.end, blanks, 0, mark.end);
    reader.advanceAndPad(mark.end + (end?.at ?? 0), end?.padding ?? 0);
    return { block, holdsBlocks: true };
  },
  continue(block, state) {
    const { reader } = state;
    const line = reader.peek() ?? '';
    if (isBlank(line)) {
      reader.advance(line.length - 1);
      return CONTINUE_CHILDREN;
    }
    const offset = block.parent?.last?.offset ?? 0;
    const isEmpty = !block.children.length;
    const { width } = readIndent(line, reader.column);
    if ((isEmpty || width < offset) && width < 4) {
      if (readListMark(line)) {
        state.skipsList = true;
        return CLOSE;
      }
      if (!isEmpty) return CLOSE;
    }
    const end = findIndent(line, reader.column, offset);
    if (end) reader.advanceAndPad(end.at, end.padding);
    return CONTINUE_CHILDREN;
  },
};
