import MarkdownItParser, { type MarkdownIt } from 'markdown-it';
import { placed } from './placed';

/** CommonMark 0.31.2, as markdown-it reads it. */
export function createCommonmark(): MarkdownIt {
  return new MarkdownItParser('commonmark').use(placed);
}
