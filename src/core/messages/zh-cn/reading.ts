import type { reading as en } from '../en/reading';

/** The words of the rules about recommended articles. */
export const reading: Record<keyof typeof en, string> = {
  'reading-duplicate': '第 {0} 行已经推荐过这篇文章：“{1}”。',
  'reading-duplicate-address': '第 {0} 行的网址相同，标题却是“{1}”。其中一个网址可能有误。',
  'reading-duplicate-title': '第 {0} 行的标题同为“{1}”，网址却不同。其中一个标题可能有误。',
  'reading-seen-before': '{0} 那一期（{1}）已经推荐过这篇文章。',
  'reading-seen-before-place': '之前的一期',
  'reading-remove-fix': '删除这一行',
};
