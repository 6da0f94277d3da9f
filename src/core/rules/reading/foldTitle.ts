/** Titles that say no more than that there is something to read. */
const empty =
  /^(?:点击|点此|点这里|阅读|查看|原文|全文|链接|详情|更多|戳|传送门|地址|视频|回放|文章|read|link|here|more|article|video)/i;
/** A shorter title may stand above two articles. */
const shortest = 6;

/** A title without case, blanks and punctuation; null where it is too general to tell an article. */
export function foldTitle(title: string): string | null {
  const folded = title.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  return folded.length < shortest || empty.test(folded) ? null : folded;
}
