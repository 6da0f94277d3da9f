import type { projects as en } from '../en/projects';

/** The words of the rules about projects. */
export const projects: Record<keyof typeof en, string> = {
  'project-link-missing': '这个回答没有项目链接。请在末尾添加一行，例如「名称」：[网址](网址)。',
  'project-link-missing-named': '这个回答没有项目链接。内容与 {0} 有关，请添加该项目的链接。',
  'project-link-fix': '添加 {0} 的项目链接',
  'project-mismatch': '项目名称是 {0}，网址却属于 {1}。',
  'project-mismatch-terms': '“{0}”属于 {1}，项目链接却指向 {2}。这条问答是否与 {1} 有关？',
  'project-mismatch-terms-fix': '改为链接到 {0}',
  'project-mismatch-release': '发布的是 {0}，发布说明的链接却属于 {1}。',
  'project-mismatch-address-fix': '将网址改为 {0} 的网址',
  'project-mismatch-label-fix': '将名称改为 {0}',
  'release-mismatch': '{0} 发布的是 {1}，链接打开的却是 {2} 的发布说明。',
  'release-mismatch-link-fix': '链接到 {0} 的发布说明',
  'release-mismatch-version-fix': '将版本号改为 {0}',
  'number-mismatch': '标题中是 #{0}，项目链接却指向 #{1}。',
  'number-mismatch-link-fix': '将链接改为 #{0}',
  'number-mismatch-heading-fix': '将标题改为 #{0}',
  'project-name-misspelt': '“{0}”拼写错误，项目名称是 {1}。',
  'project-name-other-spelling': '项目名称应写成 {1}，而不是“{0}”。',
  'project-name-short': '“{0}”是 {1} 的简称。请使用全称。',
  'project-name-fix': '改为 {0}',
  'project-unknown': '未知的项目“{0}”。请在 .digest.yml 中添加，或改正名称。',
};
