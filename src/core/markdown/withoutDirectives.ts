import type { Token } from 'markdown-it';
import { copyToken } from './token';

/**
 * Leaves out the comments that talk to Digest Desk (`<!-- digest-… -->`): they are for the writer and not part of what is
 * published. All other comments stay. The tokens given are not changed.
 */
export function withoutDirectives(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(hasDirective)) return tokens;
  let apart: Token['meta'] | undefined;
  return tokens.flatMap((token) => {
    const cleaned = clean(token);
    // A block that had nothing but directives.
    if (cleaned.type === 'html_block' && cleaned.content === '' && token.content !== '') {
      apart ??= token.meta;
      return [];
    }
    // What follows is there instead: Blackfriday notes whether a line break is printed before it.
    const moved =
      apart && token.meta && token.nesting >= 0 ? copyToken(cleaned, { meta: { ...token.meta, ...apart } }) : cleaned;
    apart = undefined;
    return [moved];
  });
}

function hasDirective({ type, content, children }: Token): boolean {
  if (type === 'html_block' || type === 'html_inline') return /<!--\s*digest-/.test(content);
  return children?.some(hasDirective) ?? false;
}

function clean(token: Token): Token {
  if (!hasDirective(token)) return token;
  return token.children
    ? copyToken(token, { children: token.children.map(clean) })
    : copyToken(token, { content: strip(token.content) });
}

function strip(html: string): string {
  let kept = '';
  let from = 0;
  let atLineStart = true;
  const keep = (end: number) => {
    if (end > from) atLineStart = html[end - 1] === '\n';
    kept += html.slice(from, end);
  };
  for (let start = html.indexOf('<!--'); start >= 0; start = html.indexOf('<!--', from)) {
    const close = html.indexOf('-->', start);
    if (close < 0) break;
    const end = close + 3;
    const isDirective = html
      .slice(start + 4, close)
      .trimStart()
      .startsWith('digest-');
    keep(isDirective ? start : end);
    // A directive on lines of its own takes them along.
    from = isDirective && atLineStart && html[end] === '\n' ? end + 1 : end;
  }
  return kept + html.slice(from);
}
