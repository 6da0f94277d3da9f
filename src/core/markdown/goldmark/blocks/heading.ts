import { isSpace } from '../chars';
import { readAttributes } from './attributes';
import { Block, type Attribute } from './block';
import { segmentText } from './segment';
import { CLOSE, type BlockRule, type BlockState } from './state';

/** Where the text of `# text #` stands in its line. */
function findText(line: string, from: number): { start: number; stop: number } {
  let start = from;
  while (start < line.length && isSpace(line.charCodeAt(start))) start++;
  let stop = line.length;
  while (stop > start && isSpace(line.charCodeAt(stop - 1))) stop--;
  let closing = stop;
  while (closing > start && line[closing - 1] === '#') closing--;
  const closes = closing < stop && (closing === start || isSpace(line.charCodeAt(closing - 1)));
  return { start, stop: closes ? closing : stop };
}

/** `# text # {#id}`: attributes behind the closing marks. */
function findClosed(line: string, from: number): { stop: number; attributes: Attribute[] } | undefined {
  for (let at = from; at < line.length - 1; at++) {
    if (line[at] === '\\') at++;
    else if (isSpace(line.charCodeAt(at)) && line[at + 1] === '#') {
      let end = at + 1;
      while (line[end] === '#') end++;
      const read = readAttributes(line, end);
      return read && !line.slice(read.end).trim() ? { stop: at + 1, attributes: read.attributes } : undefined;
    }
  }
  return undefined;
}

export const heading: BlockRule = {
  interruptsParagraph: true,
  acceptsIndent: false,
  open(_parent, { reader, offset }) {
    const line = reader.peek() ?? '';
    let level = 0;
    while (line[offset + level] === '#') level++;
    const behind = line.charCodeAt(offset + level);
    if (level < 1 || level > 6 || (!Number.isNaN(behind) && !isSpace(behind))) return undefined;
    const block = new Block('heading', reader.line);
    block.level = level;
    const text = findText(line, offset + level);
    const closed = findClosed(line, offset + level);
    block.attributes = closed?.attributes;
    const { start } = text;
    const stop = closed?.stop ?? text.stop;
    const shift = reader.start - reader.padding;
    if (stop > start) block.lines.push({ start: shift + start, stop: shift + stop, padding: 0, line: reader.line });
    return { block, holdsBlocks: false };
  },
  continue: () => CLOSE,
  close: (block, state) => name(block, state),
};

/** Which heading a line makes of the paragraph above; 0 for none. */
export function underlineLevel(line: string): number {
  const [, bar = ''] = /^ {0,3}(=+|-+)[ \t\r\n]*$/.exec(line) ?? [];
  return bar ? (bar.startsWith('=') ? 1 : 2) : 0;
}

export const underlined: BlockRule = {
  interruptsParagraph: true,
  acceptsIndent: false,
  open(parent, { reader, last }) {
    if (last?.kind !== 'paragraph' || last.parent !== parent) return undefined;
    const level = underlineLevel(reader.peek() ?? '');
    if (!level) return undefined;
    const block = new Block('heading', reader.line);
    block.level = level;
    block.paragraph = last;
    return { block, holdsBlocks: false, takesParagraph: true };
  },
  continue: () => CLOSE,
  close(block, state) {
    const { paragraph } = block;
    if (paragraph) {
      block.lines = paragraph.lines;
      block.line = paragraph.line;
      block.blankBefore = paragraph.blankBefore;
      paragraph.remove();
    }
    name(block, state);
  },
};

/** Gives a heading its attributes and its id. */
function name(block: Block, { text, ids }: BlockState): void {
  const attributes = new Map(block.attributes);
  const last = block.lines.at(-1);
  let source = last ? segmentText(text, last) : '';
  const found = attributes.has('id') ? undefined : findLastAttributes(source);
  if (last && found) {
    for (const [key, value] of found.attributes) attributes.set(key, value);
    block.lines[block.lines.length - 1] = { ...last, stop: last.start + found.start };
    source = source.slice(0, found.start);
  }
  const id = attributes.get('id');
  attributes.set('id', id === undefined ? ids.make(source) : ids.take(id));
  block.attributes = [...attributes];
}

/** `text {#id .class}`: the attributes that end a line. */
function findLastAttributes(source: string): { start: number; attributes: Attribute[] } | undefined {
  const start = source.lastIndexOf('{');
  if (start < 0 || source[start - 1] === '\\') return undefined;
  const read = readAttributes(source, start);
  return read && !source.slice(read.end).trim() ? { start, attributes: read.attributes } : undefined;
}
