import { renderBlocks, type ArticleBlock } from '../../core/render/renderBlocks';
import type { Parsed } from '../openIssues';

const rendered = new WeakMap<Parsed, readonly ArticleBlock[]>();

/** The article of a document in blocks; rendered once for a parse, for all previews that show it. */
export function articleBlocks(parsed: Parsed): readonly ArticleBlock[] {
  const known = rendered.get(parsed) ?? renderBlocks(parsed.issue, parsed.config);
  rendered.set(parsed, known);
  return known;
}
