import type { entries as en } from '../en/entries';

/** The words of the rules about entries. */
export const entries: Record<keyof typeof en, string> = {
  'answer-missing': '这个提问没有回答。请在下面补上回答，或删除这条问答。',
  'answer-missing-image': '这个提问只有图片，没有文字回答。请补上文字，或删除这条问答。',
  'answer-empty': '这个回答是空的。请填写回答，或将其删除。',
  'number-skipped': '这条问答的编号是 {0}，应为 {1}。',
  'number-repeated': '编号 {0} 已经用过，这里应为 {1}。',
  'number-sequence-fix': '从 {0} 起重新编号',
  'question-missing': '这个回答没有提问。请在上面用引用（>）写出提问。',
  'swallowed-answer': '这个回答会成为上面引用的一部分。请在中间添加空行。',
  'swallowed-project': '这行项目链接会成为上面引用的一部分。请在中间添加空行。',
  'swallowed-entry': '这条问答会成为上面引用的一部分。请在中间添加空行。',
  'swallowed-heading': '这个标题会成为上面引用的一部分。请在中间添加空行。',
  'swallowed-fix': '添加空行',
  'placeholder-idle': '“{0}”是占位文字。请替换或删除。',
  'placeholder-left': '“{0}”是插入的模板中的占位文字。请替换或删除。',
};
