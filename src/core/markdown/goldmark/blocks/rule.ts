import { isSpace } from '../chars';
import { Block } from './block';
import { readIndent } from './indent';
import { CLOSE, type BlockRule } from './state';

/** Whether a line is `---`, `* * *` or the like. */
export function isRule(line: string, column: number): boolean {
  const { width, length } = readIndent(line, column);
  const mark = line.charCodeAt(length);
  if (width > 3 || (mark !== 42 && mark !== 45 && mark !== 95)) return false;
  let count = 0;
  for (let i = length; i < line.length; i++) {
    const code = line.charCodeAt(i);
    if (code === mark) count++;
    else if (!isSpace(code)) return false;
  }
  return count > 2;
}

export const rule: BlockRule = {
  interruptsParagraph: true,
  acceptsIndent: false,
  open(_parent, { reader }) {
    if (!isRule(reader.peek() ?? '', reader.column)) return undefined;
    const block = new Block('rule', reader.line);
    reader.advance(reader.length - 1);
    return { block, holdsBlocks: false };
  },
  continue: () => CLOSE,
};
