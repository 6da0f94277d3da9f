const hard = '\u00a0';

/**
 * The lines of a piece of code with blanks that no editor takes away: at the start of a line and wherever several follow
 * each other. A single blank between words stays one, so that the code can be copied again.
 */
export function codeLines(code: string): string[] {
  return code
    .split(/\r\n?|\n/)
    .map((line) => line.replace(/\t/g, hard.repeat(4)).replace(/^ +| {2,}/g, (blanks) => hard.repeat(blanks.length)));
}
