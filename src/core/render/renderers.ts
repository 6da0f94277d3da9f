import MarkdownItParser, { type MarkdownIt } from 'markdown-it';
import type { Dialect } from '../config/config';
import { sourceLines } from './sourceLines';
import { withoutDirectives } from './withoutDirectives';

const commonmark = new MarkdownItParser('commonmark').use(sourceLines).use(withoutDirectives);
const extended = new MarkdownItParser({ html: true, xhtmlOut: true }).use(sourceLines).use(withoutDirectives);

/** What prints the articles of a dialect: blocks say where they come from if they are asked to, directives are left out. */
export function rendererOf(dialect: Dialect): MarkdownIt {
  return dialect === 'commonmark' ? commonmark : extended;
}
