import type { projects as en } from '../en/projects';

/** The words of the rules about projects. */
export const projects: Record<keyof typeof en, string> = {
  'project-link-missing': '这条回答没有项目链接。请在末尾加一行，例如「名称」：[网址](网址)。',
  'project-link-missing-named': '这条回答没有项目链接。内容与 {0} 有关：请加一行链接。',
  'project-link-fix': '添加 {0} 的项目行',
  'project-mismatch': '写的是 {0}，网址却属于 {1}。',
  'project-mismatch-terms': '{0} 是 {1} 的内容，项目行链接的却是 {2}。这条讲的是 {1} 吗？',
  'project-mismatch-terms-fix': '改为链接 {0}',
  'project-mismatch-release': '发布的是 {0}，发布报告的链接却属于 {1}。',
  'project-mismatch-address-fix': '链接改为 {0} 的地址',
  'project-mismatch-label-fix': '名称改为 {0}',
  'release-mismatch': '{0} 发布的是 {1}，发布报告的链接却是 {2}。',
  'release-mismatch-link-fix': '链接改为 {0} 的发布报告',
  'release-mismatch-version-fix': '版本号改为 {0}',
  'number-mismatch': '标题里写的是 #{0}，项目行链接的却是 #{1}。',
  'number-mismatch-link-fix': '链接改为 #{0}',
  'number-mismatch-heading-fix': '标题里改为 #{0}',
  'project-name-misspelt': '“{0}”写错了，项目名称是 {1}。',
  'project-name-other-spelling': '项目名称写作 {1}，不写作“{0}”。',
  'project-name-short': '“{0}”是 {1} 的简称，请写全称。',
  'project-name-fix': '改为 {0}',
  'project-unknown': '“{0}”不是周报已知的项目。请在 .digest.yml 里添加，或改正名称。',
};
