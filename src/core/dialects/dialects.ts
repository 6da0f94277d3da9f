import type { MarkdownIt } from 'markdown-it';
import type { Dialect } from '../config/config';
import { createBlackfriday } from './blackfriday/blackfriday';
import { createCommonmark } from './commonmark';
import { createGoldmark } from './goldmark/goldmark';

const create: Readonly<Record<Dialect, () => MarkdownIt>> = {
  blackfriday: createBlackfriday,
  goldmark: createGoldmark,
  commonmark: createCommonmark,
};
const made = new Map<Dialect, MarkdownIt>();

/**
 * The reader of a flavour of Markdown. Its block tokens have `map`, its inline tokens places (see `PlacesEnv`), and its renderer
 * prints what a site that uses the flavour prints.
 */
export function dialectOf(name: Dialect): MarkdownIt {
  const known = made.get(name) ?? create[name]();
  made.set(name, known);
  return known;
}
