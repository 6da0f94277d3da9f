import type { MarkdownIt } from 'markdown-it';
import { place } from '../places';
import type { GoldmarkInlines } from './inlineState';

/** Where text may end: at what another rule may begin with. */
const stop = /[\n"&'*[\\\]_`~]|!(?=\[)|-(?=-)|\.(?=\.\.)|<|>(?=>)/g;
/** The same in a block with addresses, which may follow a space or a parenthesis. */
const stopAtAddress = new RegExp(`${stop.source}|[ (](?=[a-zA-Z0-9])`, 'g');

/** A plug-in: text, and the ends of lines. They break hard after two spaces; the white space around them is dropped. */
export function textRuns(md: MarkdownIt): void {
  md.inline.ruler.at('text', (state, silent) => {
    const { src, pos, posMax, mayHaveAddress } = state as GoldmarkInlines;
    const pattern = mayHaveAddress ? stopAtAddress : stop;
    pattern.lastIndex = pos;
    const end = Math.min(posMax, pattern.exec(src)?.index ?? posMax);
    if (end <= pos) return false;
    if (!silent) state.pending += src.slice(pos, end);
    state.pos = end;
    return true;
  });
  md.inline.ruler.at('newline', (state, silent) => {
    const { src, pos, posMax, pending } = state;
    if (src[pos] !== '\n') return false;
    while (++state.pos < posMax && ' \t'.includes(src[state.pos] ?? ''));
    if (silent) return true;
    let length = pending.length;
    while (length > 0 && ' \t'.includes(pending[length - 1] ?? '')) length--;
    state.pending = pending.slice(0, length);
    const token = state.push(pending.endsWith('  ') ? 'hardbreak' : 'softbreak', 'br', 0);
    place(token, pos - (pending.length - length), pos + 1);
    return true;
  });
}
