import { checkAddress } from '../../addresses/checkAddress';
import { applyLocal, type Draft, type ImageFault } from './draft';
import { readStrictImage } from './strictImage';

/** Checks that the repair gives an image that shows; else the fault stands without one. */
export function finish(text: string, at: number, end: number, draft: Draft): ImageFault | null {
  const first = draft.first;
  if (!first) return null;
  const next = Math.max(end, at + 1);
  const repaired = draft.repairable ? applyLocal(text, at, next, draft.edits) : '';
  const image = readStrictImage(repaired, 0);
  const sound = image !== null && checkAddress(repaired.slice(image.address.start, image.address.end)) === null;
  return {
    ...first,
    written: text.slice(first.start, first.end),
    edits: sound ? draft.edits : [],
    certain: sound && draft.certain,
    from: Math.min(at, first.start),
    next,
  };
}
