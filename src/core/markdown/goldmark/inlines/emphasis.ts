import { Delimiter, scanDelimiter } from './delimiters';
import type { InlineRule } from './state';

/** `*`, `_` and `~~`: their runs wait for a partner. One `~` alone is text. */
export const emphasis: InlineRule = (state, at, lineEnd) => {
  const char = state.text[at] ?? '';
  const { end, canOpen, canClose } = scanDelimiter(state.content, at, lineEnd);
  if (char === '~' && end - at < 2) return undefined;
  const node = new Delimiter(at, end, char, canOpen, canClose);
  state.delimiters.push(node);
  return { node, end };
};
