import { isBlank } from '../chars';
import { Block } from './block';
import { columnAfter, findIndent } from './indent';
import { segmentText, type Segment } from './segment';
import { CLOSE, CONTINUE, type BlockRule, type BlockState } from './state';

function readLine(block: Block, state: BlockState): boolean {
  const { reader } = state;
  const end = findIndent(reader.peek() ?? '', reader.column, 4);
  if (!end) return false;
  reader.advanceAndPad(end.at, end.padding);
  block.lines.push(keepTab(reader.segment(), state, 0));
  block.endLine = reader.line + 1;
  reader.advance(reader.length - 1);
  return true;
}

/** A tab of which only a part is indent stays a tab, where the indent ends at its begin. */
export function keepTab(segment: Segment, { reader, text }: BlockState, indent: number): Segment {
  if (!segment.padding) return segment;
  const head = text.lastIndexOf('\n', reader.start - 1) + 1;
  const isWhole = reader.column + indent === columnAfter(text, head, reader.start - 1, 0);
  return isWhole ? { ...segment, start: segment.start - 1, padding: 0 } : segment;
}

/** A blank line of a block of code, without its first four columns; its line break stays. */
function trimBlank(text: string, segment: Segment): Segment {
  let width = 4;
  let { start } = segment;
  if (segment.padding >= width) return { ...segment, padding: segment.padding - width };
  width -= segment.padding;
  for (; start < segment.stop - 1 && width > 0; start++) {
    const char = text[start];
    if (char === ' ') width--;
    else if (char === '\t') width -= 4;
    else break;
  }
  return { ...segment, start, padding: Math.max(0, -width) };
}

export const code: BlockRule = {
  interruptsParagraph: false,
  acceptsIndent: true,
  open(_parent, state) {
    const block = new Block('code', state.reader.line);
    return !isBlank(state.reader.peek() ?? '') && readLine(block, state) ? { block, holdsBlocks: false } : undefined;
  },
  continue(block, state) {
    if (!isBlank(state.reader.peek() ?? '')) return readLine(block, state) ? CONTINUE : CLOSE;
    block.lines.push(trimBlank(state.text, state.reader.segment()));
    return CONTINUE;
  },
  close(block, { text }) {
    let last = block.lines.at(-1);
    while (last && isBlank(segmentText(text, last))) {
      block.lines.pop();
      last = block.lines.at(-1);
    }
  },
};
