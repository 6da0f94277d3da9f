import type { entries as en } from '../en/entries';

/** The words of the rules about entries. */
export const entries: Record<keyof typeof en, string> = {
  'answer-missing': '这个提问没有回答。请在下面补上，或删除这个条目。',
  'answer-empty': '回答标记后面没有内容。请补上回答，或删除标记。',
  'number-skipped': '这个条目编号为 {0}，但应该是 {1}。',
  'number-repeated': '编号 {0} 前面用过了，这里应该是 {1}。',
  'number-sequence-fix': '从 {0} 起重新编号',
};
