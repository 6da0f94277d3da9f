import type { config as en } from '../en/config';

/** The words of what is wrong in a .digest.yml. */
export const config: Record<keyof typeof en, string> = {
  'yaml-syntax': '这不是合法的 YAML：{0}。',
  'yaml-too-deep': '列表和映射嵌套过深，无法读取。',
  'yaml-too-large': '内容过大，无法读取。',
  'config-text': '这里应为文本。',
  'config-list': '这里应为列表。',
  'config-map': '这里应为键值映射。',
  'config-choice': '这里应为以下之一：{0}。',
  'config-unknown-key': '这里没有“{0}”这个键；可用的键是 {1}。',
  'config-unknown-rule': '没有“{0}”这条规则。',
  'config-no-match': '没有与之匹配的 Markdown 文件。',
  'config-no-file': '没有 {0} 这个文件。',
  'config-no-folder': '没有 {0} 这个文件夹。',
  'config-placeholder': '没有 {0} 这个占位符；可用的是 {number}、{asker} 和 {any}。',
  'config-scheme': '地址应以 https:// 或 http:// 开头。',
  'config-project-name': '这个项目没有名称。',
  'config-project-url': '项目 {0} 不是内置项目，需要填写 url。',
};
