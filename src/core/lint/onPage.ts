import type { DigestDocument } from '../issue/digestDocument';
import type { TextBlock, TextRun } from '../markdown/textBlocks';
import type { Span } from '../text/span';

/** What the page makes of a part of the file. */
export interface OnPage {
  /** `code` is a block of code and `span` code in a line; `html` is passed on to browsers or left out; `nothing` is not shown. */
  readonly kind: 'text' | 'image' | 'code' | 'span' | 'html' | 'nothing';
  /** The block that it is in. */
  readonly block?: TextBlock;
}

/** Asks the article what readers see of a part of the file: the most readable of what is there. */
export function readOnPage({ article }: DigestDocument, part: Span): OnPage {
  const runs = article.listRuns(part);
  const find = (kind: TextRun['kind']) => runs.find(({ run, block }) => run.kind === kind && !isRaw(block));
  const { run, block } = find('text') ?? find('image') ?? runs.find((each) => each.run.kind !== 'break') ?? {};
  if (!run || !block || run.kind === 'break') return { kind: 'nothing' };
  return { kind: run.kind === 'code' && block.path.at(-1) !== 'code' ? 'span' : run.kind, block };
}

function isRaw({ path }: TextBlock): boolean {
  return path.at(-1) === 'html';
}
