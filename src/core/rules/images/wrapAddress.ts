import { isBlank } from '../../text/characters';
import { Draft, type ImageFault } from './draft';
import type { LooksLikeImage } from './evidence';
import { finish } from './finish';
import { endsLine } from './place';

/** `!(address)`: the brackets of the text are missing altogether. */
export function wrapAddress(text: string, at: number, open: number, end: number, address: string): ImageFault | null {
  const draft = new Draft();
  const start = text[at - 1] === ']' ? text.slice(Math.max(0, at - 120), at).lastIndexOf('[') : -1;
  if (start >= 0) {
    // `[alt]!(address)`: the exclamation mark has slipped behind the text.
    const from = Math.max(0, at - 120) + start;
    draft.note('bang-misplaced', at, at + 1, '');
    draft.edits.push({ start: from, end: from, newText: '!' });
    return finish(text, from, end, draft);
  }
  draft.blame('bracket-missing', at, open + 1);
  draft.edits.push({ start: at, end, newText: `![](${address.trim()})` });
  return finish(text, at, end, draft);
}

/** `!https://…` on a line of its own. */
export function wrapBare(text: string, at: number, limit: number, looksLikeImage: LooksLikeImage): ImageFault | null {
  if (!/^https?:/i.test(text.slice(at + 1, at + 8))) return null;
  let end = at + 1;
  while (end < limit && !isBlank(text.charCodeAt(end)) && !'\n<'.includes(text.charAt(end))) end++;
  const address = text.slice(at + 1, end);
  if (!endsLine(text, end) || !looksLikeImage(address)) return null;
  const draft = new Draft();
  draft.blame('bracket-missing', at, at + 1);
  draft.edits.push({ start: at, end, newText: `![](${address})` });
  draft.certain = false;
  return finish(text, at, end, draft);
}
