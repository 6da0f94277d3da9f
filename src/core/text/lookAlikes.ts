/** What an input method, a font or another editor puts where a mark of Markdown belongs, by that mark. */
export const lookAlikes = {
  '!': '！﹗︕',
  '*': '＊﹡∗',
  '`': '｀´ˋ‵',
  '#': '＃﹟',
  '>': '＞》﹥',
  '<': '＜﹤',
  '-': '－–—─━−',
  '|': '｜',
  '[': '【［',
  ']': '】］',
  '(': '（',
  ')': '）',
} as const;

/** A mark and its look-alikes, to be written between square brackets in a regular expression. */
export function alike(mark: keyof typeof lookAlikes): string {
  return `\\${mark}${lookAlikes[mark]}`;
}
