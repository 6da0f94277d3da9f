import type { OpaqueBlock } from '../issue/issue';
import { indexFrom } from '../text/span';

/** Whether an offset is in code or raw HTML. */
export function isInside(blocks: readonly OpaqueBlock[], offset: number): boolean {
  const block = blocks[indexFrom(blocks, offset + 1) - 1];
  return block !== undefined && offset < block.span.end;
}
