import type { MarkdownIt, StateCore, Token } from 'markdown-it';

/**
 * A plug-in for markdown-it: the comments that talk to Digest Desk (`<!-- digest-… -->`) are for the writer and not part of what
 * is published. All other comments stay.
 */
export function withoutDirectives(md: MarkdownIt): void {
  md.core.ruler.push('without_directives', (state: StateCore) => {
    state.tokens.forEach(clean);
    state.tokens = leaveOutEmpty(state.tokens);
  });
}

function clean(token: Token): void {
  if (token.type === 'html_block' || token.type === 'html_inline') {
    const content = strip(token.content);
    if (content === '' && token.content !== '' && token.type === 'html_block') token.hidden = true;
    token.content = content;
  }
  token.children?.forEach(clean);
}

/** Takes out the blocks that had nothing but directives. */
function leaveOutEmpty(tokens: Token[]): Token[] {
  let place: Token['meta'] | undefined;
  return tokens.filter((token) => {
    if (token.type === 'html_block' && token.hidden) {
      place ??= token.meta;
      return false;
    }
    // What follows stands there instead: Blackfriday notes whether a line break is printed before it.
    if (place && token.meta && token.nesting >= 0) token.meta = { ...token.meta, ...place };
    place = undefined;
    return true;
  });
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
