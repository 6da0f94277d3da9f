import { findClosing } from '../closing';
import { Inline } from './node';
import type { InlineRule } from './state';

/** `[^1]`, where there is such a footnote; `![^1]` is a `!` and a footnote. */
export const footnoteMark: InlineRule = ({ root, text, context }, at, lineEnd) => {
  const start = text[at] === '!' ? at + 1 : at;
  if (!text.startsWith('[^', start)) return undefined;
  const close = findClosing(text, start + 2, '[', ']', lineEnd);
  const named = close < 0 ? undefined : context.footnotes.name(text.slice(start + 2, close));
  if (!named) return undefined;
  if (start > at) root.appendText(at, start);
  const node = new Inline('footnote', start, close + 1);
  node.value = String(named.number);
  node.destination = named.index ? String(named.index) : '';
  return { node, end: close + 1 };
};
