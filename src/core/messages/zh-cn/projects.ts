import type { projects as en } from '../en/projects';

/** The words of the rules about projects. */
export const projects: Record<keyof typeof en, string> = {
  'project-link-missing': '这条回答没有项目链接。请在末尾加一行，例如「名称」：[网址](网址)。',
  'project-link-missing-named': '这条回答没有项目链接。内容与 {0} 有关：请加一行链接。',
  'project-link-fix': '添加 {0} 的项目行',
};
