/** A number at the start of an opening line. */
export interface PrintedNumber {
  readonly value: number;
  /** The digits; null where the number is printed in another way and cannot be counted on in place. */
  readonly digits: { readonly start: number; readonly end: number } | null;
  /** Where to read on. */
  readonly behind: number;
}

const digits =
  /(?:Q|问题|第)?\s?[(（[【]?\s?(\d{1,3})(?!\d)\s?(?:题|问)?[*\s]{0,4}([)）\]】]?[*\s]{0,4}[、.．。,，:：)）]?)/iy;
const circled = /([①-⑳])[、.．。,，:：\s*]{0,4}/y;
const spelled = /[(（]?([一二三四五六七八九十]{1,3})[)）]?[、.．][*\s]{0,4}(?=@)/y;
const spelledDigits = '一二三四五六七八九';

/**
 * Reads `1、`, `**2.`, `（3）`, `①`, `Q4：`, `一、` and their like.
 * @param at behind the marks at the line's start
 */
export function readPrintedNumber(text: string, at: number): PrintedNumber | null {
  const plain = matchAt(digits, text, at);
  if (plain) {
    const [whole, value = '', mark = ''] = plain;
    const behind = at + whole.length;
    const start = at + whole.indexOf(value);
    // A number without a mark behind it is one only before a name.
    if (!mark.trim().replaceAll('*', '') && text[behind] !== '@') return null;
    return { value: Number(value), digits: { start, end: start + value.length }, behind };
  }
  const circle = matchAt(circled, text, at);
  if (circle)
    return { value: (circle[1] ?? '①').charCodeAt(0) - 0x2460 + 1, digits: null, behind: at + circle[0].length };
  const words = matchAt(spelled, text, at);
  return words ? { value: spellOut(words[1] ?? ''), digits: null, behind: at + words[0].length } : null;
}

/** 1 to 99. */
function spellOut(words: string): number {
  const [tens, ones] = words.includes('十') ? words.split('十', 2) : ['', words];
  const value = (word = '') => spelledDigits.indexOf(word) + 1;
  return words.includes('十') ? (tens ? value(tens) : 1) * 10 + (ones ? value(ones) : 0) : value(ones);
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
