import { cli } from './zh-cn/cli';
import { config } from './zh-cn/config';
import { entries } from './zh-cn/entries';
import { exported } from './zh-cn/export';
import { frontMatter } from './zh-cn/frontMatter';
import { images } from './zh-cn/images';
import { links } from './zh-cn/links';
import { projects } from './zh-cn/projects';
import { published } from './zh-cn/published';
import { reading } from './zh-cn/reading';
import type { en } from './en';

/** The same in Simplified Chinese; the type keeps both catalogues complete. */
export const zhCn: Record<keyof typeof en, string> = {
  ...cli,
  ...config,
  ...entries,
  ...exported,
  ...frontMatter,
  ...images,
  ...links,
  ...projects,
  ...published,
  ...reading,
};
