import type { MarkdownIt } from 'markdown-it';
import type { Dialect } from '../config/config';
import { dialectOf } from '../dialects/dialects';
import { sourceLines } from './sourceLines';
import { withoutDirectives } from './withoutDirectives';

const prepared = new Set<MarkdownIt>();

/** What prints the articles of a dialect: blocks say where they come from if they are asked to, directives are left out. */
export function rendererOf(dialect: Dialect): MarkdownIt {
  const md = dialectOf(dialect);
  if (!prepared.has(md)) md.use(sourceLines).use(withoutDirectives);
  prepared.add(md);
  return md;
}
