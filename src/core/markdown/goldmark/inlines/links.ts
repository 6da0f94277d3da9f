import { byteLength, isBlank } from '../chars';
import { findClosing } from '../closing';
import { referenceKey } from '../linkParts';
import type { LinkTail } from './linkTails';
import { Inline } from './node';
import type { InlineRule, InlineState, Read } from './state';

/** A `[` or `![` that is open. */
export class Bracket extends Inline {
  constructor(
    start: number,
    end: number,
    readonly isImage: boolean,
  ) {
    super('bracket', start, end);
  }
}

/** Links and images, inline and by reference. */
export const link: InlineRule = (state, at) => {
  const char = state.text[at];
  if (char === ']') return close(state, at);
  const isImage = char === '!';
  if (isImage && state.text[at + 1] !== '[') return undefined;
  const end = at + (isImage ? 2 : 1);
  const node = new Bracket(at, end, isImage);
  state.bottom = state.delimiters.last;
  state.brackets.push(node);
  return { node, end };
};

function close(state: InlineState, at: number): Read | undefined {
  const bracket = state.brackets.pop();
  if (!bracket) return undefined;
  const found = mayClose(state, bracket) ? findTarget(state, bracket, at) : undefined;
  if (!found) {
    bracket.becomeText();
    return undefined;
  }
  const node = new Inline(bracket.isImage ? 'image' : 'link', bracket.start, found.end);
  node.destination = found.destination;
  node.title = found.title;
  // Each `[` remembers for the next link where to stop; a link around that link finds nothing and pairs all that is open.
  const { bottom } = state;
  state.bottom = undefined;
  state.delimiters.pair(bottom);
  for (let child = bracket.next; child; child = bracket.next) node.append(child);
  bracket.remove();
  if (!bracket.isImage) state.lastLink = bracket.start;
  return { node, end: found.end };
}

const longestLabel = 999;

function isTooLong(text: string, start: number, end: number, limit: number): boolean {
  const length = end - start;
  return length > limit || (length * 3 > limit && byteLength(text.slice(start, end)) > limit);
}

/** No link holds a link, and what is open may not reach back too far. */
function mayClose({ text, brackets, lastLink }: InlineState, { start, isImage }: Bracket): boolean {
  const [first] = brackets;
  const last = brackets.at(-1);
  if (first && last && isTooLong(text, first.start, last.end, longestLabel - 1)) return false;
  return isImage || lastLink <= start;
}

function findTarget(state: InlineState, bracket: Bracket, at: number): LinkTail | undefined {
  const { text, tails } = state;
  const next = text[at + 1];
  if (next === '(') {
    const tail = tails.read(at + 1);
    if (tail) return tail;
  }
  if (next === '[') {
    const end = findClosing(text, at + 2, '[', ']', text.length);
    if (end >= 0) {
      const isEmpty = isBlank(text.slice(at + 2, end));
      return isEmpty ? lookUp(state, bracket.end, at, end + 1) : lookUp(state, at + 2, end, end + 1);
    }
  }
  return lookUp(state, bracket.end, at, at + 1);
}

function lookUp({ text, context }: InlineState, start: number, stop: number, end: number): LinkTail | undefined {
  const { references } = context;
  if (!references.size || isTooLong(text, start, stop, longestLabel)) return undefined;
  const reference = references.get(referenceKey(text.slice(start, stop)));
  return reference && { destination: reference.destination, title: reference.title, end };
}
