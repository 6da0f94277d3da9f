import { cli } from './en/cli';
import { content } from './en/content';
import { foreign } from './en/foreign';
import { frontMatter } from './en/frontMatter';
import { links } from './en/links';
import { published } from './en/published';

/** What the extension and the command line say, in English. `{0}` stands for the first value. */
export const en = {
  ...cli,
  ...content,
  ...foreign,
  ...frontMatter,
  ...links,
  ...published,
} as const;
