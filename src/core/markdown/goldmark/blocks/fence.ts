import { isBlank } from '../chars';
import { Block } from './block';
import { keepTab } from './code';
import { findIndent, readIndent } from './indent';
import { CLOSE, CONTINUE, type BlockRule } from './state';

function countChars(line: string, from: number, char: string): number {
  let end = from;
  while (line[end] === char) end++;
  return end - from;
}

export const fence: BlockRule = {
  interruptsParagraph: true,
  acceptsIndent: false,
  open(_parent, { reader, offset }) {
    const line = reader.peek() ?? '';
    const char = line[offset];
    if (char !== '`' && char !== '~') return undefined;
    const length = countChars(line, offset, char);
    if (length < 3) return undefined;
    const info = line.slice(offset + length).trim();
    if (char === '`' && info.includes('`')) return undefined;
    const block = new Block('fence', reader.line);
    block.fence = { char, length, indent: offset };
    block.info = info;
    return { block, holdsBlocks: false };
  },
  continue(block, state) {
    const { reader } = state;
    const { char, length, indent } = block.fence;
    const line = reader.peek() ?? '';
    block.endLine = reader.line + 1;
    const before = readIndent(line, reader.column);
    if (before.width < 4) {
      const count = countChars(line, before.length, char);
      if (count >= length && isBlank(line.slice(before.length + count))) {
        reader.advance(line.endsWith('\n') ? line.length - 1 : line.length);
        return CLOSE;
      }
    }
    const segment = reader.segment();
    const end = findIndent(line, reader.column, indent, segment.padding);
    // Less indented than the fence: what blanks there are go.
    const { at, padding } = end ?? { at: isBlank(line) ? 0 : before.length, padding: 0 };
    const start = segment.start + Math.max(at, 0);
    block.lines.push(padding ? keepTab({ ...segment, start, padding }, state, indent) : { ...segment, start, padding });
    reader.advance(line.length - 1);
    return CONTINUE;
  },
};
