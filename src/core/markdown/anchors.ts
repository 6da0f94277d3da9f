import type { Token } from 'markdown-it';

/** The ids of headings and footnotes, which links to a part of the page may lead to. */
export function readAnchors(tokens: readonly Token[]): Set<string> {
  const ids = tokens.flatMap((token) => token.attrGet('id') ?? []);
  return new Set(ids.map(String));
}
