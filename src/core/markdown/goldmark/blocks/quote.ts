import { Block } from './block';
import { readIndent } from './indent';
import type { Reader } from './reader';
import { CLOSE, CONTINUE_CHILDREN, type BlockRule } from './state';

/** Takes `>` and one blank behind it. A tab there counts as three columns wherever it stands: goldmark's own. */
function readMark(reader: Reader): boolean {
  const line = reader.peek() ?? '';
  const { width, length } = readIndent(line, reader.column);
  if (width > 3 || line[length] !== '>') return false;
  const behind = line[length + 1];
  const takesBlank = behind === ' ' || behind === '\t';
  reader.advance(length + (takesBlank ? 2 : 1));
  if (behind === '\t') reader.pad(2);
  return true;
}

export const quote: BlockRule = {
  interruptsParagraph: true,
  acceptsIndent: false,
  open(_parent, { reader, isDeep }) {
    const block = new Block('quote', reader.line);
    return !isDeep && readMark(reader) ? { block, holdsBlocks: true } : undefined;
  },
  continue(block, { reader }) {
    if (!readMark(reader)) return CLOSE;
    block.endLine = reader.line + 1;
    return CONTINUE_CHILDREN;
  },
};
