import { buildFrom, mapWhole, type SourceMap } from '../text/sourceMap';

/** What some line has around its words. */
const hasMarkup = /[<\]_[\\０-９＠]/;

const tag = /<\/?(?:b|strong|em|i|u|span|font|mark)\b[^<>]{0,100}>/iy;
const target = /\]\([^()\s]{0,400}\)/y;

/**
 * Reduces a line to its words: tags and doubled underscores become stars, links their text, full-width digits and `＠` narrow
 * ones; backslashes before marks go.
 */
export function simplify(line: string): SourceMap {
  const whole = mapWhole(line);
  if (!hasMarkup.test(line)) return whole;
  const simple = buildFrom(whole);
  for (let i = 0; i < line.length;) {
    const char = line.charAt(i);
    const length = measureMarkup(line, i, char);
    if (length === 0) {
      const written = narrow(char);
      if (written === char) simple.add(i, i + 1);
      else simple.insert(written, i);
    } else if (char === '<' || char === '_') simple.insert('*', i);
    i += length || 1;
  }
  return simple.finish();
}

/** How many characters at a place are markup; 0 where the character counts. */
function measureMarkup(line: string, at: number, char: string): number {
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
