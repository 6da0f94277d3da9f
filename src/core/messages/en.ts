import { cli } from './en/cli';
import { config } from './en/config';
import { entries } from './en/entries';
import { exported } from './en/export';
import { frontMatter } from './en/frontMatter';
import { images } from './en/images';
import { links } from './en/links';
import { projects } from './en/projects';
import { published } from './en/published';
import { reading } from './en/reading';

/** What the extension and the command line say, in English. `{0}` stands for the first value. */
export const en = {
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
} as const;
