import type { TextDocument } from 'vscode';
import { renderInSteps, type ArticleBlock, type RenderedBlocks } from '../../core/render/renderBlocks';
import { finish } from '../../core/text/steps';
import type { Parsed } from '../openIssues';

interface Known {
  readonly parsed: Parsed;
  readonly rendered: RenderedBlocks;
}

const known = new WeakMap<TextDocument, Known>();

/**
 * The article of a document in blocks; rendered once for a parse, for all previews that show it. Of a long one only the
 * pieces that have changed since are rendered again.
 */
export function articleBlocks(parsed: Parsed): readonly ArticleBlock[] {
  const last = known.get(parsed.document);
  if (last?.parsed === parsed) return last.rendered.blocks;
  const rendered = finish(renderInSteps(parsed.issue, parsed.config, last?.rendered));
  known.set(parsed.document, { parsed, rendered });
  return rendered.blocks;
}
