import { isBlank } from '../chars';
import { findClosing } from '../closing';
import { Block } from './block';
import { findIndent } from './indent';
import { CLOSE, CONTINUE_CHILDREN, type BlockRule } from './state';

/** `[^1]: text`. All footnotes of a text are gathered where the first one stands, and printed at its end. */
export const footnote: BlockRule = {
  interruptsParagraph: true,
  acceptsIndent: false,
  open(_parent, { reader, offset, isDeep }) {
    const line = reader.peek() ?? '';
    if (isDeep || !line.startsWith('[^', offset)) return undefined;
    const close = findClosing(line, offset + 2, '[', ']', line.length);
    if (close < 0 || line[close + 1] !== ':') return undefined;
    const label = line.slice(offset + 2, close);
    if (isBlank(label)) return undefined;
    const block = new Block('footnote', reader.line);
    block.label = label;
    const hasMore = close + 2 < line.length;
    reader.advance(close + 2);
    return { block, holdsBlocks: hasMore };
  },
  continue(block, { reader }) {
    const line = reader.peek() ?? '';
    if (isBlank(line)) return CONTINUE_CHILDREN;
    const end = findIndent(line, reader.column, 4);
    if (!end) return CLOSE;
    block.endLine = reader.line + 1;
    reader.advanceAndPad(end.at, end.padding);
    return CONTINUE_CHILDREN;
  },
  close(block, state) {
    if (!state.footnotes) {
      state.footnotes = new Block('footnotes', block.line);
      block.parent?.insertBefore(block, state.footnotes);
    }
    state.footnotes.append(block);
  },
};
