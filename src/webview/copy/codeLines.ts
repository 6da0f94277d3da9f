const hard = '\u00a0';

/**
 * The lines of a piece of code with blanks that no editor takes away: at the start of a line and wherever several follow
 * each other. A single blank between words stays one, so that the code can be copied again.
 * @param atLineStart whether the piece begins a line
 */
export function codeLines(code: string, atLineStart: boolean): string[] {
  return code.split(/\r\n?|\n/).map((line, i) => {
    const blanks = i > 0 || atLineStart ? /^ +| {2,}/g : / {2,}/g;
    return line.replace(/\t/g, hard.repeat(4)).replace(blanks, (found) => hard.repeat(found.length));
  });
}
