import { isBlank, isInvisible } from '../../text/characters';

/** Whether only blanks and quote marks stand before `at` in its line. */
export function beginsLine(text: string, at: number): boolean {
  let i = at - 1;
  while (i >= 0 && i > at - 200 && (isBlank(text.charCodeAt(i)) || text[i] === '>')) i--;
  return i < 0 || text[i] === '\n';
}

/** Whether only blanks and a `<br>` stand behind `at` in its line. */
export function endsLine(text: string, at: number): boolean {
  let i = at;
  while (i < at + 80 && isBlank(text.charCodeAt(i))) i++;
  const tag = /^<br ?\/?>/i.exec(text.slice(i, i + 6));
  if (tag) i += tag[0].length;
  while (i < at + 80 && isBlank(text.charCodeAt(i))) i++;
  return i >= text.length || text[i] === '\n';
}

/** Skips what a hand leaves between two brackets: blanks, invisible characters, one line break. */
export function skipGap(text: string, from: number, limit: number): number {
  let i = from;
  let breaks = 0;
  for (; i < limit && i < from + 40; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x0a && breaks++ === 0) continue;
    if (!isBlank(code) && !isInvisible(code)) break;
  }
  return i;
}
