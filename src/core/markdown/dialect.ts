import type { MarkdownIt } from 'markdown-it';
import type { Dialect } from '../config/config';
import { createBlackfriday } from './blackfriday/blackfriday';
import { createCommonmark } from './commonmark';
import { createGoldmark } from './goldmark/goldmark';

const makers: Readonly<Record<Dialect, () => MarkdownIt>> = {
  blackfriday: createBlackfriday,
  goldmark: createGoldmark,
  commonmark: createCommonmark,
};
const made = new Map<Dialect, MarkdownIt>();

/** A reader of one's own, which plug-ins may be added to. */
export function createDialect(name: Dialect): MarkdownIt {
  return makers[name]();
}

/**
 * The reader of a flavour of Markdown. Its block tokens have `map`, its inline tokens places (see `PlacesEnv`), and its renderer
 * prints what a site that uses the flavour prints. It is everybody's: plug-ins would change what others read.
 */
export function dialectOf(name: Dialect): MarkdownIt {
  const known = made.get(name) ?? createDialect(name);
  made.set(name, known);
  return known;
}
