import type { StateBlock, Token } from 'markdown-it';
import type { GoldmarkBlocks } from './blockState';

/** Whether a line is a description: `:` and a space at one of some indents. */
export function beginsDescription(state: StateBlock, line: number, indents: readonly number[]): boolean {
  const start = (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0);
  return /^:[ \t]/.test(state.src.slice(start, start + 2)) && indents.includes(state.sCount[line] ?? 0);
}

/**
 * Pushes a definition list: terms on lines of their own, descriptions that begin with `: `. markdown-it-deflist is not used: it takes only
 * the last line above a description for a term, accepts `~`, and reads its terms in a way that loses their source lines.
 * @param next the line of the first description
 */
export function pushDefinitions(
  state: GoldmarkBlocks,
  start: number,
  termsEnd: number,
  next: number,
  endLine: number,
): void {
  const open = openList(state);
  open.map ??= [start, next];
  for (let line = start; line < termsEnd; line++) state.pushText('dt', 'dt', line, line + 1);
  const indents = [state.blkIndent];
  state.line = next;
  state.descriptionIndents.push(state.blkIndent);
  while (state.line < endLine && beginsDescription(state, state.line, indents)) pushDescription(state, endLine);
  state.descriptionIndents.pop();
  open.map[1] = state.line;
  state.push('dl_close', 'dl', -1).meta = { open };
}

/** Terms and descriptions that follow a definition list belong to it. */
function openList(state: StateBlock): Token {
  const close = state.tokens.at(-1);
  if (close?.type !== 'dl_close' || close.level !== state.level) return state.push('dl_open', 'dl', 1);
  state.tokens.pop();
  state.level++;
  return (close.meta as { readonly open: Token }).open;
}

function pushDescription(state: StateBlock, endLine: number): void {
  const { src, bMarks, tShift, sCount, bsCount, eMarks, blkIndent, tight, parentType, line } = state;
  const [lineStart = 0, shift = 0, indent = 0, quoted = 0] = [bMarks[line], tShift[line], sCount[line], bsCount[line]];
  let start = lineStart + shift + 1;
  let column = indent + 1;
  for (; start < (eMarks[line] ?? 0) && /[ \t]/.test(src[start] ?? ''); start++) {
    column += src[start] === '\t' ? 4 - ((column + quoted) % 4) : 1;
  }
  const isTight = !state.isEmpty(line - 1);
  const open = state.push('dd_open', 'dd', 1);
  open.info = isTight ? 'tight' : '';
  const first = state.tokens.length;
  tShift[line] = start - lineStart;
  sCount[line] = column;
  // Of many spaces, most begin a block of code.
  state.blkIndent = column - indent > 8 ? indent + 6 : column;
  state.parentType = 'definition';
  state.md.block.tokenize(state, line, endLine);
  Object.assign(state, { blkIndent, parentType, tight });
  tShift[line] = shift;
  sCount[line] = indent;
  open.map = [line, state.line];
  // Of a tight description, only the first paragraph is printed without `<p>`.
  const children = state.tokens.slice(first).filter(({ level }) => level === state.level);
  const paragraph = isTight ? children.findIndex(({ type }) => type === 'paragraph_open') : -1;
  for (const token of paragraph < 0 ? [] : children.slice(paragraph, paragraph + 2)) token.hidden = true;
  state.push('dd_close', 'dd', -1);
}
