import { buildFrom, type SourceMap } from '../../../text/sourceMap';
import { linesOf, pushBlock, pushInline, type BlockOutput, type Parser } from '../parser';
import { readFenceLine } from './codeBlocks';
import {
  blankLine,
  bulletPrefix,
  definitionPrefix,
  isAtxHeading,
  isThematicBreak,
  lineEnd,
  numberPrefix,
  skipIndent,
} from './lineKinds';
import { dropLastBreaks } from '../scanText';
import { readTaskBox } from './taskItems';

const tags: Readonly<Record<ListKind, readonly [string, string]>> = {
  bullet: ['bullet_list', 'ul'],
  ordered: ['ordered_list', 'ol'],
  definition: ['definition_list', 'dl'],
};

/** Reads a list. Items of the other kind directly below belong to it as well. */
export function readList(parser: Parser, text: SourceMap, at: number, kind: ListKind, out: BlockOutput): number {
  const [type, tag] = tags[kind];
  const open = pushBlock(parser, out, [`${type}_open`, tag, 1]);
  const tasksBefore = parser.tasks;
  const list: ListState = { kind, isFirst: true, holdsBlocks: false, isTerm: false, isOver: false };
  let end = at;
  while (end < text.text.length && !list.isOver) {
    const length = readItem(parser, text, end, list, out);
    if (length === 0) break;
    end += length;
    list.isFirst = false;
  }
  open.map = linesOf(parser, text, at, end);
  if (parser.tasks > tasksBefore) open.attrs = [['class', 'task-list']];
  pushBlock(parser, out, [`${type}_close`, tag, -1]);
  return end - at;
}

/** Collects the lines of an item without their indentation of up to four spaces. */
function readItem(parser: Parser, text: SourceMap, at: number, list: ListState, out: BlockOutput): number {
  const { text: source } = text;
  const itemIndent = skipIndent(source, at) - at;
  let prefix = bulletPrefix(source, at) || numberPrefix(source, at);
  if (prefix === 0) {
    prefix = definitionPrefix(source, at);
    if (prefix > 0) list.isTerm = false;
    else if (list.kind === 'definition') list.isTerm = true;
    else return 0;
  }
  const own = buildFrom(text);
  const nested = buildFrom(text);
  let into = own;
  let line = at;
  let first = at + prefix;
  while (source[first] === ' ') first++;
  // A term without indentation is read like the lines after a marker.
  if (first > at) {
    line = lineEnd(source, first);
    into.add(first, line);
  }
  let afterBlank = false;
  let fence = '';
  for (; line < source.length; line = lineEnd(source, line)) {
    const end = lineEnd(source, line);
    if (blankLine(source, line)) {
      afterBlank = true;
      into.add(line, end);
      continue;
    }
    let start = line;
    while (start < line + 4 && source[start] === ' ') start++;
    const indent = start - line;

    const found = readFenceLine(source, start, false)?.marker ?? '';
    const marker = fence === '' || found === fence ? found : '';
    if (marker !== '' || fence !== '') {
      if (marker !== '' && fence !== '') list.holdsBlocks = true;
      if (marker !== '') fence = fence === '' ? marker : '';
      into.add(start, end);
      continue;
    }

    if (beginsItem(source, start)) {
      if (afterBlank) {
        if (indent <= itemIndent && changesKind(source, start, list)) {
          list.isOver = true;
          break;
        }
        list.holdsBlocks = true;
      }
      if (indent <= itemIndent) break;
      if (into === own && own.measure() > 0) into = nested;
    } else if (isAtxHeading(source, start)) {
      if (afterBlank && indent < 4) {
        list.isOver = true;
        break;
      }
      list.holdsBlocks = true;
    } else if (afterBlank && indent < 4) {
      list.isOver = list.kind !== 'definition' || end >= source.length - 1 || endsDefinitions(source, end);
      break;
    } else if (afterBlank) list.holdsBlocks = true;
    afterBlank = false;
    into.add(start, end);
  }
  if (line >= source.length) list.isOver = true;
  const lines = linesOf(parser, text, at, line);
  pushItem(parser, list, lines, own.finish(), nested.finish(), out);
  return line - at;
}

function beginsItem(text: string, at: number): boolean {
  const isBullet = bulletPrefix(text, at) > 0 && !isThematicBreak(text, at);
  return isBullet || numberPrefix(text, at) > 0 || definitionPrefix(text, at) > 0;
}

function changesKind(text: string, at: number, { kind }: ListState): boolean {
  return kind === 'ordered' ? bulletPrefix(text, at) > 0 : numberPrefix(text, at) > 0;
}

/** Whether neither the next line nor the one after it and its blank lines is a definition. */
function endsDefinitions(text: string, at: number): boolean {
  let next = text.indexOf('\n', at);
  while (next < text.length - 1 && text[next] === '\n') next++;
  return text[at] !== ':' && text[next] !== ':';
}

type ListKind = 'bullet' | 'ordered' | 'definition';

/** The state of a list that its items share. */
interface ListState {
  readonly kind: ListKind;
  isFirst: boolean;
  /** Set by an item with a blank line inside: this and all further items hold blocks. */
  holdsBlocks: boolean;
  isTerm: boolean;
  isOver: boolean;
}

/**
 * Writes an item: its lines are read as blocks if a blank line separates them, else as inline text. A nested list is
 * always read as blocks.
 */
function pushItem(
  parser: Parser,
  list: ListState,
  lines: [number, number],
  own: SourceMap,
  nested: SourceMap,
  out: BlockOutput,
): void {
  const isDefinition = list.kind === 'definition';
  const isTerm = isDefinition && list.isTerm;
  const tag = isTerm ? 'dt' : isDefinition ? 'dd' : 'li';
  const apart = list.isFirst || (list.holdsBlocks && !isDefinition);
  const open = pushBlock(parser, { tokens: out.tokens, started: apart }, ['list_item_open', tag, 1]);
  open.map = lines;
  const inside: BlockOutput = { tokens: out.tokens, started: false };
  if (list.holdsBlocks && !isTerm) readBlocks(parser, own, inside);
  else if (/[^\n]/.test(own.text) || nested.text !== '') {
    // The line breaks at the end of an item are not printed.
    const end = nested.text === '' ? dropLastBreaks(own.text).length + 1 : own.text.length;
    const content = pushInline(parser, inside, own, 0, Math.min(end, own.text.length));
    if (readTaskBox(content)) {
      parser.tasks++;
      open.info = 'task';
    }
    inside.started = true;
  }
  readBlocks(parser, nested, inside);
  pushBlock(parser, out, ['list_item_close', tag, -1]).info = open.info;
}

function readBlocks(parser: Parser, text: SourceMap, out: BlockOutput): void {
  if (text.text !== '') parser.readBlocks(text, out);
}
