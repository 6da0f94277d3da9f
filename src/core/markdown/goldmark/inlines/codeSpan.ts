import { isBlank } from '../chars';
import { Inline } from './node';
import type { InlineRule } from './state';

/** `` `code` ``: line breaks in it are blanks, and one blank at both ends goes. */
export const codeSpan: InlineRule = (state, at) => {
  const { text, code } = state;
  let start = at;
  while (text.charCodeAt(start) === 96) start++;
  const length = start - at;
  const end = code.find(length, start);
  if (end < 0) return { node: new Inline('text', at, start), end: start };
  const node = new Inline('code', at, end + length);
  const source = text.slice(start, end);
  const isPadded = /^[ \n]/.test(source) && /[ \n]$/.test(source) && !isBlank(source);
  node.value = (isPadded ? source.slice(1, -1) : source).replace(/\n/g, ' ');
  // A cell's pipe is escaped also where nothing else is.
  if (state.block.kind === 'cell') node.value = node.value.replace(/\\\|/g, '|');
  return { node, end: end + length };
};
