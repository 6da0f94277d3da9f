import type { MarkdownIt, StateCore, Token } from 'markdown-it';

/**
 * A plug-in for markdown-it. Rendered with `{ firstLine }`, the line of the file that the text begins on, it lets every block say where it comes from: `data-line`, counted from 0 over the whole file. Images say it too, since
 * they are the tall things inside of a paragraph that would mislead whoever measures by its lines.
 */
export function sourceLines(md: MarkdownIt): void {
  md.core.ruler.push('source_lines', (state: StateCore) => {
    const firstLine = state.env?.['firstLine'];
    if (typeof firstLine !== 'number') return;
    for (const token of state.tokens) {
      if (!token.map) continue;
      const line = firstLine + token.map[0];
      if (token.nesting >= 0 && token.type !== 'inline') mark(token, line);
      markImages(token.children ?? [], line);
    }
  });
}

function markImages(tokens: readonly Token[], firstLine: number): void {
  let line = firstLine;
  for (const token of tokens) {
    if (token.type === 'softbreak' || token.type === 'hardbreak') line++;
    if (token.type === 'image') mark(token, line);
  }
}

function mark(token: Token, line: number): void {
  token.attrSet('data-line', String(line));
}
