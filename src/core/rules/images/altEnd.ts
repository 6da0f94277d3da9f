import { closers, targets } from '../../text/brackets';
import { isAddressLike } from './evidence';

/** Where the text of an image ends, and with what. */
export interface AltEnd {
  readonly at: number;
  /** Behind the closing bracket; `at` where it is missing. */
  readonly next: number;
  readonly fault: 'bracket-wide' | 'bracket-wrong' | 'bracket-missing' | null;
}

/** Finds the end of the text of an image, closed by whatever bracket; null where there is none. */
export function findAltEnd(text: string, from: number, limit: number, opener: string): AltEnd | null {
  const wanted = {
    '(': ')',
    '（': '）',
    '{': '}',
    '｛': '｝',
    '「': '」',
    '『': '』',
    '〔': '〕',
    '<': '>',
    '＜': '＞',
  }[opener];
  const region = text.slice(from, limit);
  const hasTarget = region.includes('](');
  const weak = wanted !== undefined;
  let depth = 0;
  for (let i = from; i < limit; i++) {
    const char = text.charAt(i);
    const next = text.charAt(i + 1);
    if (char === '\\' && next !== ']') i++;
    else if (weak && (char === opener || char === '\n')) return null;
    else if (char === '[' && !text.slice(i + 1, i + 9).startsWith('http')) depth++;
    else if (char === wanted) return { at: i, next: i + 1, fault: char === '）' ? 'bracket-wide' : 'bracket-wrong' };
    else if (char === ']' && depth > 0) depth--;
    else if (char === '\\' && next === ']') return { at: i, next: i + 2, fault: 'bracket-wrong' };
    else if (closers.includes(char)) {
      const fault = char === ']' ? (wanted === undefined ? null : 'bracket-wrong') : 'bracket-wide';
      return { at: i, next: i + 1, fault };
    } else if (')}）｝」』>|'.includes(char) && targets.includes(next) && next !== '') {
      return { at: i, next: i + 1, fault: 'bracket-wrong' };
    } else if (!hasTarget && targets.includes(char) && isAddressLike(text.slice(i + 1, Math.min(limit, i + 40)))) {
      return { at: i, next: i, fault: 'bracket-missing' };
    }
  }
  return null;
}
