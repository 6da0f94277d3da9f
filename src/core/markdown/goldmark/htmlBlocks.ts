import MarkdownItParser, { type MarkdownIt, type StateBlock } from 'markdown-it';

/** How raw elements, comments, processing instructions, CDATA sections and declarations begin and end. */
const kinds: readonly (readonly [open: RegExp, close: RegExp])[] = [
  [/^ *<(?:script|pre|style|textarea)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^ *<!--/, /-->/],
  [/^ *<\?/, /\?>/],
  [/^ *<!\[CDATA\[/, /\]\]>/],
  [/^ *<![A-Z]/, />/],
];

/** Whether a block of raw HTML was closed by its last line, and that is not its first: goldmark prints `<!-- raw HTML omitted -->` twice. */
export function closesLate(html: string): boolean {
  const lines = html.trimEnd().split('\n');
  const close = kinds.find(([open]) => open.test(html))?.[1];
  return lines.length > 1 && close !== undefined && close.test(lines.at(-1) ?? '');
}

/**
 * A plug-in: what follows a comment of several lines. goldmark reads on in the next line at once, so that the marks of quotes before it open
 * new quotes.
 */
export function htmlBlocks(md: MarkdownIt): void {
  const { ruler } = new MarkdownItParser().block;
  ruler.enableOnly('html_block');
  const [read] = ruler.getRules('');
  const rule: typeof read = (state, startLine, endLine, silent) => {
    if (!read?.(state, startLine, endLine, silent)) return false;
    const html = silent || state.line >= endLine ? '' : (state.tokens.at(-1)?.content ?? '');
    if (closesLate(html) && /^ *<[!?]/.test(html)) restoreMarks(state);
    return true;
  };
  md.block.ruler.at('html_block', rule, { alt: ['paragraph', 'reference', 'blockquote'] });
}

/** Gives a line the marks back that the quotes around it have taken. */
function restoreMarks({ src, bMarks, tShift, sCount, bsCount, line }: StateBlock): void {
  const start = src.lastIndexOf('\n', (bMarks[line] ?? 0) - 1) + 1;
  if (start === bMarks[line]) return;
  bMarks[line] = start;
  tShift[line] = sCount[line] = /^ */.exec(src.slice(start, start + 4))?.[0].length ?? 0;
  bsCount[line] = 0;
}
