import MarkdownItParser, { type MarkdownIt } from 'markdown-it';

/** HTML that goes on to an end of its own, over blank lines and everything else. */
const opening = /<(?:(!--)|(?:script|pre|textarea|style)(?=[\s>]|$))/iy;
const lastEnds = new WeakMap<object, { readonly comment: number; readonly tag: number }>();

/**
 * Has a parser read comments, `<pre>` and their like as HTML only where something ends them. CommonMark takes all that is below an open one
 * as HTML; one forgotten mark would hide the rest of an issue.
 */
export function readClosedHtml(md: MarkdownIt): void {
  const { ruler } = new MarkdownItParser().block;
  ruler.enableOnly('html_block');
  const [read] = ruler.getRules('');
  md.block.ruler.at(
    'html_block',
    (state, startLine, endLine, silent) => {
      const start = (state.bMarks[startLine] ?? 0) + (state.tShift[startLine] ?? 0);
      if (state.src.charCodeAt(start) !== 0x3c) return false;
      opening.lastIndex = start;
      const open = opening.exec(state.src);
      if (open) {
        const ends = lastEnds.get(state.env as object) ?? findLastEnds(state.src);
        lastEnds.set(state.env as object, ends);
        if ((open[1] ? ends.comment : ends.tag) < start) return false;
      }
      return read?.(state, startLine, endLine, silent) ?? false;
    },
    { alt: ['paragraph', 'reference', 'blockquote'] },
  );
}

/** Where the last end of a comment and of a tag begin; -1 where there is none. */
function findLastEnds(text: string) {
  let tag = -1;
  for (const { index } of text.matchAll(/<\/(?:script|pre|textarea|style)>/gi)) tag = index;
  return { comment: text.lastIndexOf('-->'), tag };
}
