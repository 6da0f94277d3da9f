import type { links as en } from '../en/links';

/** The words of the rules about links. */
export const links: Record<keyof typeof en, string> = {
  'link-mismatch': '文字是一个网址，链接却打开 {0}。',
  'link-mismatch-text-fix': '文字改为 {0}',
  'link-mismatch-target-fix': '链接改为 {0}',
  'link-tracking': '网址里的 {0} 只用于统计来源，去掉后打开的页面不变。',
  'link-tracking-fix': '缩短网址',
};
