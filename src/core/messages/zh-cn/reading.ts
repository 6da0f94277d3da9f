import type { reading as en } from '../en/reading';

/** The words of the rules about recommended articles. */
export const reading: Record<keyof typeof en, string> = {
  'reading-duplicate': '第 {0} 行已推荐过同一篇文章：“{1}”。',
  'reading-duplicate-address': '第 {0} 行用了同一个网址，标题却是“{1}”，其中一个网址可能贴错了。',
  'reading-duplicate-title': '第 {0} 行标题相同，地址却不同：“{1}”。',
  'reading-seen-before': '{0} 那一期（{1}）已推荐过这篇文章。',
  'reading-seen-before-place': '之前推荐的那一期',
  'reading-remove-fix': '删除这一行',
};
