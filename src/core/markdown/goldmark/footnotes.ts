import { execAt } from '../../text/search';
import type { MarkdownIt, StateCore, Token } from 'markdown-it';
import readFootnotes from 'markdown-it-footnote';

/** What markdown-it-footnote notes in the environment: the place of each label, or -1, and the labels in the order of their references. */
interface Footnotes {
  readonly refs: Record<string, number>;
  list?: { readonly label: string; count: number }[];
}

const reference = /\[\^((?:[^[\]\\\n]|\\[^\n])*)\]/y;

/**
 * A plug-in: footnotes. Their blocks are read by markdown-it-footnote. Its references and its list at the end would take quadratic time for
 * many footnotes; those are read here, as goldmark's `extension/footnote.go` does.
 */
export function goldmarkFootnotes(md: MarkdownIt): void {
  md.use(readFootnotes).disable(['footnote_inline', 'footnote_ref', 'footnote_tail']);
  md.core.ruler.after('inline', 'move_footnotes', moveFootnotes);
  md.inline.ruler.before('link', 'footnote_reference', (state, silent) => {
    const footnotes = state.env['footnotes'] as Footnotes | undefined;
    if (!footnotes || state.src[state.pos] !== '[') return false;
    const [found = '', label = ''] = execAt(reference, state.src, state.pos) ?? [];
    const known = footnotes.refs[`:${label}`];
    if (!found || known === undefined) return false;
    if (!silent) {
      const list = (footnotes.list ??= []);
      const id = known < 0 ? list.push({ label, count: 0 }) - 1 : known;
      footnotes.refs[`:${label}`] = id;
      state.push('footnote_ref', '', 0).meta = { number: id + 1, index: list[id] && list[id].count++ };
    }
    state.pos += found.length;
    return true;
  });
}

/** Takes the footnotes out of the text, and appends those that it refers to. */
function moveFootnotes(state: StateCore): void {
  const { list = [] } = (state.env['footnotes'] ?? {}) as Partial<Footnotes>;
  const contents = new Map<string, Token[]>();
  const open: Token[][] = [[]];
  for (const token of state.tokens) {
    if (token.type === 'footnote_reference_open') {
      const { label } = token.meta as { readonly label: string };
      open.push([]);
      // The first of two footnotes with one label counts.
      if (!contents.has(label)) contents.set(label, open.at(-1) ?? []);
    } else if (token.type === 'footnote_reference_close') open.pop();
    else open.at(-1)?.push(token);
  }
  state.tokens = open[0] ?? [];
  const push = (type: string, tag: string, nesting: -1 | 0 | 1, into = state.tokens) => {
    const token = new state.Token(type, tag, nesting);
    into.push(token);
    return token;
  };
  if (list.length) push('footnote_block_open', 'div', 1);
  list.forEach(({ label, count }, id) => {
    const content = contents.get(label) ?? [];
    const maps = content.flatMap(({ map }) => (map ? [map] : []));
    const item = push('footnote_open', 'li', 1);
    item.attrs = [['id', `fn:${id + 1}`]];
    item.map = [maps[0]?.[0] ?? 0, maps.at(-1)?.[1] ?? 0];
    for (const token of content) state.tokens.push(token);
    // The links back are at the end of the last paragraph.
    const inline = content.at(-1)?.type === 'paragraph_close' ? content.at(-2)?.children : undefined;
    for (let index = 0; index < count; index++) {
      push('footnote_anchor', '', 0, inline ?? state.tokens).meta = { number: id + 1, index };
    }
    push('footnote_close', 'li', -1);
  });
  if (list.length) push('footnote_block_close', 'div', -1);
}
