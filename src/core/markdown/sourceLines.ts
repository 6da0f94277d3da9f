import type { Token } from 'markdown-it';
import { copyToken } from './token';

/**
 * Lets every block say where it comes from: `data-line`, its first line, and `data-line-end`, the line after its last. Images
 * say it too, since they are the tall things inside of a paragraph that would mislead whoever measures by its lines.
 * @param shift what to add to the lines that the tokens were read from
 * @returns copies of the tokens that have lines
 */
export function markLines(tokens: readonly Token[], shift: number): Token[] {
  return tokens.map((token) => {
    if (!token.map || token.nesting < 0) return token;
    const [line, end] = token.map;
    return token.type === 'inline' ? markImages(token, line + shift) : mark(token, line + shift, end + shift);
  });
}

function markImages(block: Token, firstLine: number): Token {
  if (!block.children?.some(({ type }) => type === 'image')) return block;
  let line = firstLine;
  const children = block.children.map((token) => {
    if (token.type === 'softbreak' || token.type === 'hardbreak') line++;
    return token.type === 'image' ? mark(token, line, line + 1) : token;
  });
  return copyToken(block, { children });
}

function mark(token: Token, line: number, end: number): Token {
  const marked = copyToken(token, { attrs: token.attrs?.map(([name, value]) => [name, value]) ?? null });
  marked.attrSet('data-line', String(line));
  marked.attrSet('data-line-end', String(end));
  return marked;
}
