import type { entries as en } from '../en/entries';

/** The words of the rules about entries. */
export const entries: Record<keyof typeof en, string> = {
  'answer-missing': '这个提问没有回答。请在下面补上，或删除这个条目。',
  'answer-missing-image': '这个提问没有文字回答，下面只有图片。请补上文字，或删除这个条目。',
  'answer-empty': '回答标记后面没有内容。请补上回答，或删除标记。',
  'number-skipped': '这个条目编号为 {0}，但应该是 {1}。',
  'number-repeated': '编号 {0} 前面用过了，这里应该是 {1}。',
  'number-sequence-fix': '从 {0} 起重新编号',
  'question-missing': '这个回答没有提问。请在回答上面用引用（>）写出提问。',
  'swallowed-answer': '这个回答会显示在上面的引用里。请在中间空一行。',
  'swallowed-project': '这行项目链接会显示在上面的引用里。请在中间空一行。',
  'swallowed-entry': '这个条目会从上面的引用里开始。请在中间空一行。',
  'swallowed-heading': '这个标题会显示在上面的引用里。请在中间空一行。',
  'swallowed-fix': '在中间空一行',
  'placeholder-idle': '“{0}”是待补充的占位文字。请改成实际内容，或删除。',
  'placeholder-left': '“{0}”是插入的模板里留下的。请改成实际内容，或删除。',
};
