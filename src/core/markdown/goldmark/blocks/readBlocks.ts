import { Block } from './block';
import { code } from './code';
import { definitions, description } from './definitions';
import { fence } from './fence';
import { footnote } from './footnotes';
import { heading, underlined } from './heading';
import { html } from './html';
import { readIndent } from './indent';
import { item, list } from './list';
import { paragraph } from './paragraph';
import { quote } from './quote';
import { Reader } from './reader';
import { takeReferences } from './references';
import { rule } from './rule';
import { BlockState, CLOSE, CONTINUE_CHILDREN, type BlockRule } from './state';
import { takeTable } from './table';
import { isBlank } from '../chars';

const anywhere: readonly BlockRule[] = [code, paragraph];
/** The rules that a line may begin with, by its first character, in goldmark's order. */
const rulesOf = new Map<string, readonly BlockRule[]>();
for (const [chars, rules] of [
  ['-', [underlined, rule, list, item]],
  ['*', [rule, list, item]],
  ['_', [rule]],
  ['=', [underlined]],
  ['+0123456789', [list, item]],
  [':', [definitions, description]],
  ['#', [heading]],
  ['`~', [fence]],
  ['>', [quote]],
  ['<', [html]],
  ['[', [footnote]],
] as const) {
  // Code comes before what has a character of its own only by the order of goldmark's list; it never meets the same line.
  for (const char of chars) rulesOf.set(char, [...rules, ...anywhere]);
}

type Result = 'nothing' | 'opened' | 'continued';

/** The blank lines of the last two lines, by the depth at which they were seen. */
interface Seen {
  line: number;
  blank: boolean[];
}

/** Reads the blocks of a text; `text` has no `\r\n`. */
export function readBlocks(text: string): { document: Block; state: BlockState } {
  const state = new BlockState(new Reader(text));
  const document = new Block('document', 0);
  const { reader, open } = state;
  let before: Seen = { line: -1, blank: [] };
  let now: Seen = { line: -1, blank: [] };
  for (;;) {
    let skipped = 0;
    for (let line = reader.peek(); line !== undefined && isBlank(line); line = reader.peek()) {
      skipped++;
      reader.nextLine();
    }
    if (reader.atEnd) break;
    const isAfterBlank = skipped > 0 || isBlankLine(now.line === reader.line - 1 ? now : before, reader.line - 1, 0);
    if (openBlocks(document, isAfterBlank, state) !== 'opened') break;
    reader.nextLine();
    while (open.length) {
      if (reader.atEnd) break;
      [before, now] = [now, { line: reader.line, blank: [] }];
      readLine(document, before, now, state);
      reader.nextLine();
    }
    if (reader.atEnd) break;
  }
  closeBlocks(open.length - 1, 0, state);
  return { document, state };
}

function isBlankLine({ line, blank }: Seen, wanted: number, depth: number): boolean {
  if (line !== wanted) return false;
  return depth < blank.length ? Boolean(blank[depth]) : blank.includes(true);
}

/** One line for the blocks that are open: each takes its mark or ends; what is left opens blocks of its own. */
function readLine(document: Block, before: Seen, now: Seen, state: BlockState): void {
  const { reader, open } = state;
  const { length } = open;
  for (let depth = 0; depth < length; depth++) {
    const entry = open[depth];
    const line = reader.peek();
    if (!entry || line === undefined) return;
    now.blank.push(isBlank(line));
    const { block } = entry;
    if (block.kind !== 'paragraph') {
      const went = entry.rule.continue(block, state);
      if (went === CONTINUE_CHILDREN && depth === length - 1) {
        openBlocks(block, isBlankLine(before, now.line - 1, depth), state);
        return;
      }
      if (went !== CLOSE) continue;
    }
    const parent = open[depth - 1]?.block ?? document;
    const last = open[length - 1]?.block;
    if (openBlocks(parent, isBlankLine(before, now.line - 1, depth), state) !== 'continued') {
      // The paragraph at the end may have been taken already.
      closeBlocks(open[length - 1]?.block === last ? length - 1 : length - 2, depth, state);
    }
    return;
  }
}

function openBlocks(into: Block, isAfterBlank: boolean, state: BlockState): Result {
  const { reader, open } = state;
  let parent = into;
  let result: Result = 'nothing';
  const first = open.at(-1);
  let continuable = first?.block.kind === 'paragraph';
  for (let more = true; more;) {
    more = false;
    const line = reader.peek();
    const { width, length } = line === undefined ? { width: 0, length: 0 } : readIndent(line, reader.column);
    const isBehind = line === undefined || width >= line.length;
    state.offset = isBehind ? -1 : length;
    state.indent = isBehind ? -1 : width;
    if (line === undefined || line.startsWith('\n')) break;
    for (const candidate of rulesOf.get(line[length] ?? '') ?? anywhere) {
      if (continuable && result === 'nothing' && !candidate.interruptsParagraph) continue;
      if (width > 3 && !candidate.acceptsIndent) continue;
      const last = open.at(-1);
      const opened = candidate.open(parent, state);
      if (!opened) continue;
      const { block } = opened;
      if (opened.takesParagraph && last && last.block === parent.last) {
        last.rule.close?.(last.block, state);
        open.pop();
        transform(last.block, state);
        if (!last.block.parent) {
          continuable = false;
          more = true;
          break;
        }
      }
      block.blankBefore = isAfterBlank;
      if (last && !last.block.parent && open.at(-1) === last) closeBlocks(open.length - 1, open.length - 1, state);
      parent.append(block);
      result = 'opened';
      open.push({ block, rule: candidate });
      if (opened.holdsBlocks) {
        parent = block;
        more = true;
      }
      break;
    }
  }
  if (result !== 'nothing' || !continuable || !first) return result;
  return first.rule.continue(first.block, state) === CLOSE ? 'nothing' : 'continued';
}

function closeBlocks(from: number, to: number, state: BlockState): void {
  for (let i = from; i >= to; i--) {
    const entry = state.open[i];
    if (!entry) continue;
    entry.rule.close?.(entry.block, state);
    if (entry.block.kind === 'paragraph' && entry.block.parent) transform(entry.block, state);
  }
  state.open.splice(to, from - to + 1);
}

/** A paragraph that ends may hold definitions of links and a table. */
function transform(block: Block, state: BlockState): void {
  takeReferences(block, state);
  if (block.parent) takeTable(block, state);
}
