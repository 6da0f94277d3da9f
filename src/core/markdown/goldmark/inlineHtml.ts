import type { MarkdownIt } from 'markdown-it';
import type { GoldmarkInlines } from './inlineState';

const attribute =
  '(?:[\\r\\n \\t]+[a-zA-Z_:][a-zA-Z0-9:._-]*(?:[\\r\\n \\t]*=[\\r\\n \\t]*(?:[^"\'=<>`\\x00-\\x20]+|\'[^\']*\'|"[^"]*"))?)';
const tag = new RegExp(`<(?:[A-Za-z][A-Za-z0-9-]*${attribute}*[ \\t]*/?|/[A-Za-z][A-Za-z0-9-]*\\s*)>`, 'y');
/** A plug-in: tags and comments inside a block by CommonMark 0.30, where a comment has no `--` in it. */
export function inlineHtml(md: MarkdownIt): void {
  md.inline.ruler.at('html_inline', (state, silent) => {
    if (state.src[state.pos] !== '<') return false;
    const end = findEnd(state as GoldmarkInlines);
    if (end < 0 || end > state.posMax) return false;
    if (!silent) state.push('html_inline', '', 0).content = state.src.slice(state.pos, end);
    state.pos = end;
    return true;
  });
}

function findEnd(state: GoldmarkInlines): number {
  const { src, pos } = state;
  if (src.startsWith('<!--', pos)) return findCommentEnd(state);
  if (src[pos + 1] === '?') return findText(state, '?>', pos);
  if (src.startsWith('<![CDATA[', pos)) return findText(state, ']]>', pos);
  if (/^<![A-Z]/.test(src.slice(pos, pos + 3))) return findText(state, '>', pos);
  tag.lastIndex = pos;
  return tag.test(src) ? tag.lastIndex : -1;
}

function findText({ src, missingEnds }: GoldmarkInlines, end: string, from: number): number {
  const found = missingEnds.has(end) ? -1 : src.indexOf(end, from);
  if (found < 0) missingEnds.add(end);
  return found < 0 ? -1 : found + end.length;
}

/** goldmark reads line by line: a `--` that begins a line does no harm. */
function findCommentEnd(state: GoldmarkInlines): number {
  const { src, pos } = state;
  if (/^<!---?>/.test(src.slice(pos, pos + 6))) return -1;
  if (src.startsWith('<!---->', pos)) return pos + 7;
  for (let end = findText(state, '--', pos + 4); end > 0;) {
    const before = src[end - 3];
    if (src[end] === '>' && before !== '-') return end + 1;
    if (before !== '\n') return -1;
    end = findText(state, '--', src.indexOf('\n', end) + 1 || src.length);
  }
  return -1;
}
