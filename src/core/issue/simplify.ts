/** A line without what only dresses it, and the way back to the line. */
export interface Simple {
  readonly text: string;
  /** The offset in the line of a character of `text`, or of its end. */
  at(offset: number): number;
}

/** What some line is dressed with. */
const dress = /[<\]_[\\０-９＠]/;

const tag = /<\/?(?:b|strong|em|i|u|span|font|mark)\b[^<>]{0,100}>/iy;
const target = /\]\([^()\s]{0,400}\)/y;

/**
 * Undresses a line for reading its words: tags and doubled underscores become stars, links their text, full-width
 * digits and `＠` narrow ones; backslashes before marks go.
 */
export function simplify(line: string): Simple {
  if (!dress.test(line)) return { text: line, at: (offset) => offset };
  let text = '';
  const at: number[] = [];
  for (let i = 0; i < line.length;) {
    const char = line.charAt(i);
    const length = dressLength(line, i, char);
    const kept = length === 0 ? narrow(char) : char === '<' || char === '_' ? '*' : '';
    if (kept) {
      text += kept;
      at.push(i);
    }
    i += length || 1;
  }
  at.push(line.length);
  return { text, at: (offset) => at[offset] ?? 0 };
}

/** How many characters at a place are dress; 0 where the character counts. */
function dressLength(line: string, at: number, char: string): number {
  if (char === '<') return matchAt(tag, line, at);
  if (char === ']') return matchAt(target, line, at);
  if (char === '_') return line[at + 1] === '_' ? 2 : 0;
  if (char === '[') return /[@＠*]/.test(line[at + 1] ?? '') ? 1 : 0;
  return char === '\\' && /[@#*_[\].]/.test(line[at + 1] ?? '') ? 1 : 0;
}

function matchAt(pattern: RegExp, line: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(line)?.[0].length ?? 0;
}

function narrow(char: string): string {
  if (char >= '０' && char <= '９') return String(char.charCodeAt(0) - 0xff10);
  return char === '＠' ? '@' : char;
}
