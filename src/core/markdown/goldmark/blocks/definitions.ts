import { isBlank } from '../chars';
import { Block } from './block';
import { findIndent, readIndent } from './indent';
import { trimEnd } from './segment';
import { CLOSE, CONTINUE_CHILDREN, type BlockRule } from './state';

/** `: text` under a paragraph: the paragraph's lines are terms, the text describes them. Also where the author meant none of it. */
export const definitions: BlockRule = {
  interruptsParagraph: true,
  acceptsIndent: false,
  open(parent, state) {
    const { reader, offset, indent } = state;
    const line = reader.peek() ?? '';
    if (parent.kind === 'definitions' || indent !== 0 || line[offset] !== ':' || state.isDeep) return undefined;
    const { width } = readIndent(line, offset + 1, offset + 1);
    if (width < 1) return undefined;
    const end = offset + 1 + (width >= 8 ? 5 : width);
    const { last } = parent;
    if (last?.kind === 'definitions') {
      last.offset = end;
      last.paragraph = undefined;
      return { block: last, holdsBlocks: true };
    }
    if (last?.kind !== 'paragraph') return undefined;
    const { previous } = last;
    if (previous?.kind === 'definitions') {
      previous.offset = end;
      previous.paragraph = last;
      return { block: previous, holdsBlocks: true };
    }
    const block = new Block('definitions', last.line);
    block.offset = end;
    block.paragraph = last;
    return { block, holdsBlocks: true, takesParagraph: true };
  },
  continue(block, { reader }) {
    const line = reader.peek() ?? '';
    if (isBlank(line)) return CONTINUE_CHILDREN;
    const end = findIndent(line, reader.column, block.offset);
    if (!end) return CLOSE;
    block.endLine = reader.line + 1;
    reader.advanceAndPad(end.at, end.padding);
    return CONTINUE_CHILDREN;
  },
};

export const description: BlockRule = {
  interruptsParagraph: true,
  acceptsIndent: false,
  open(parent, { reader, text, offset, indent }) {
    const line = reader.peek() ?? '';
    if (parent.kind !== 'definitions' || indent !== 0 || line[offset] !== ':') return undefined;
    const { paragraph } = parent;
    parent.paragraph = undefined;
    for (const segment of paragraph?.lines ?? []) {
      const term = new Block('term', segment.line);
      term.lines.push(trimEnd(text, segment));
      parent.append(term);
    }
    paragraph?.remove();
    const end = findIndent(line, offset + 1, parent.offset - offset - 1, 0, offset + 1);
    reader.advanceAndPad((end?.at ?? 0) + offset + 1, end?.padding ?? 0);
    return { block: new Block('description', reader.line), holdsBlocks: true };
  },
  continue: () => CONTINUE_CHILDREN,
  close(block) {
    block.tight = !block.blankBefore;
    // goldmark's walk ends at the first paragraph that it changes.
    const first = block.children.find((child) => child.kind === 'paragraph');
    if (first && block.tight) first.tight = true;
  },
};
