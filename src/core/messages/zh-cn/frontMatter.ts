import type { frontMatter as en } from '../en/frontMatter';

/** The words of the rules about front matter. */
export const frontMatter: Record<keyof typeof en, string> = {
  'front-matter-lone-quote': '右引号独占了一行。请把它移到上一行末尾。',
  'front-matter-join-fix': '把引号移到上一行',
  'front-matter-syntax': 'front matter 在这里不是合法的 YAML。',
  'front-matter-syntax-detail': 'front matter 在这里不是合法的 YAML：{0}。',
  'front-matter-unclosed': 'front matter 没有结束。请用一行三个短横线（---）结束它。',
  'front-matter-too-deep': 'front matter 嵌套过深，没有读取。请减少层级。',
  'front-matter-too-large': 'front matter 过大，没有读取。请缩短。',
  'front-matter-language': 'front matter 必须是 YAML。请以三个短横线开头，后面不写任何内容。',
  'front-matter-not-a-map': 'front matter 必须是一行行的“键: 值”。',
  'front-matter-absent': '这一期没有 front matter。请在文件开头写 --- 和各个字段。',
  'front-matter-missing': 'front matter 缺少 {0}，请补上。',
  'front-matter-empty': '{0} 是空的。请在冒号后面填写。',
  'front-matter-insert-fix': '添加 {0}',
  'front-matter-fill-fix': '填写 {0}',
};
