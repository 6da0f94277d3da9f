import type { MarkdownIt, StateCore, Token } from 'markdown-it';

/**
 * A plug-in for markdown-it. Rendered with `{ firstLine }`, the line of the file that the text begins on, it lets every block say where it comes from: `data-line`, counted from 0 over the whole file, and `data-line-end`, the line behind its last. Images say it too, since
 * they are the tall things inside of a paragraph that would mislead whoever measures by its lines.
 */
export function sourceLines(md: MarkdownIt): void {
  md.core.ruler.push('source_lines', (state: StateCore) => {
    const firstLine = state.env?.['firstLine'];
    if (typeof firstLine !== 'number') return;
    for (const token of state.tokens) {
      if (!token.map) continue;
      const [line, end] = token.map;
      if (token.nesting >= 0 && token.type !== 'inline') mark(token, firstLine + line, firstLine + end);
      markImages(token.children ?? [], firstLine + line);
    }
  });
}

function markImages(tokens: readonly Token[], firstLine: number): void {
  let line = firstLine;
  for (const token of tokens) {
    if (token.type === 'softbreak' || token.type === 'hardbreak') line++;
    if (token.type === 'image') mark(token, line, line + 1);
  }
}

function mark(token: Token, line: number, end: number): void {
  token.attrSet('data-line', String(line));
  token.attrSet('data-line-end', String(end));
}
