import { Block } from './block';
import { readIndent } from './indent';
import { trimEnd, trimStart } from './segment';
import { CLOSE, CONTINUE, type BlockRule, type BlockState } from './state';

function readLine(block: Block, { reader, text }: BlockState): boolean {
  const { width } = readIndent(reader.peek() ?? '', reader.column);
  const segment = { ...trimStart(text, reader.segment()), indent: width };
  if (segment.start >= segment.stop) return false;
  block.lines.push(segment);
  block.endLine = reader.line + 1;
  reader.advance(segment.stop - segment.start - 1);
  return true;
}

export const paragraph: BlockRule = {
  interruptsParagraph: false,
  acceptsIndent: false,
  open(_parent, state) {
    const block = new Block('paragraph', state.reader.line);
    return readLine(block, state) ? { block, holdsBlocks: false } : undefined;
  },
  continue: (block, state) => (readLine(block, state) ? CONTINUE : CLOSE),
  close(block, { text }) {
    const last = block.lines.pop();
    if (last) block.lines.push(trimEnd(text, last));
  },
};
