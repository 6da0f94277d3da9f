import { targets, wrongTargets } from '../../text/brackets';
import type { Draft } from './draft';
import { isAddressLike } from './evidence';
import { gapKind, skipEscapes } from './gaps';
import { readTarget, type Target } from './readTarget';

/** Reads on behind the text: the address in whatever brackets it has. Null where there is none. */
export function readBehindAlt(text: string, from: number, limit: number, draft: Draft): Target | null {
  let i = skipEscapes(text, from, limit);
  const stray = i;
  while (i < limit && i < stray + 3 && ':：-–—.。,，!！=、]】*_~|"\'‘’“”'.includes(text.charAt(i))) i++;
  const behind = skipEscapes(text, i, limit);
  const opener = text.charAt(behind);
  if (behind >= limit) return null;
  const [inner = ''] = text.slice(behind + 1, Math.min(limit, behind + 200)).split(/[)）\n]/, 1);
  const bare = isAddressLike(text.slice(behind, Math.min(limit, behind + 60))) && /^(?:h|w|\/\/)/i.test(opener);
  const isTarget = targets.includes(opener) || (wrongTargets.includes(opener) && isAddressLike(inner));
  if (!isTarget && !bare) return null;
  if (behind > from && targets.includes(opener) && !isAddressLike(inner)) return null;
  if (behind > from) draft.note(i > stray ? 'bracket-wrong' : gapKind(text, from, behind, 'gap'), from, behind, '');
  if (bare) {
    draft.note('bracket-missing', behind, behind + 1, undefined);
    draft.repairable = true;
    draft.edits.push({ start: behind, end: behind, newText: '(' });
    return readTarget(text, -1, behind, limit, draft);
  }
  if (opener !== '(') draft.note(opener === '（' ? 'bracket-wide' : 'bracket-wrong', behind, behind + 1, '(');
  return readTarget(text, behind, behind + 1, limit, draft);
}
