import type { en } from './en';

/** The same in Simplified Chinese; the type keeps both catalogues complete. */
export const zhCn: Record<keyof typeof en, string> = {
  'project-link-missing': '这条回答没有项目链接。',
};
