import { cli } from './zh-cn/cli';
import { content } from './zh-cn/content';
import { foreign } from './zh-cn/foreign';
import { frontMatter } from './zh-cn/frontMatter';
import { links } from './zh-cn/links';
import { published } from './zh-cn/published';
import type { en } from './en';

/** The same in Simplified Chinese; the type keeps both catalogues complete. */
export const zhCn: Record<keyof typeof en, string> = {
  ...cli,
  ...content,
  ...foreign,
  ...frontMatter,
  ...links,
  ...published,
};
