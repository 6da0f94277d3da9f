import type { config as en } from '../en/config';

/** The words of what is wrong in a .digest.yml. */
export const config: Record<keyof typeof en, string> = {
  'yaml-syntax': 'YAML 无效：{0}。',
  'yaml-too-deep': '列表和映射嵌套过深，无法读取。',
  'yaml-too-large': '文件过大，无法读取。',
  'config-text': '此处应为文本。',
  'config-list': '此处应为列表。',
  'config-map': '此处应为键值映射。',
  'config-choice': '此处应为以下值之一：{0}。',
  'config-unknown-key': '未知的键“{0}”。可用的键：{1}。',
  'config-unknown-rule': '未知的规则“{0}”。',
  'config-no-match': '没有与此模式匹配的 Markdown 文件。',
  'config-no-file': '找不到文件：{0}。',
  'config-no-folder': '找不到文件夹：{0}。',
  'config-placeholder': '未知的占位符 {0}。可用的占位符：{number}、{asker} 和 {any}。',
  'config-scheme': '网址必须以 https:// 或 http:// 开头。',
  'config-project-name': '这个项目没有名称。',
  'config-project-url': '项目 {0} 不是内置项目，需要填写 url。',
};
