import type { MarkdownIt } from 'markdown-it';
import type { Dialect } from '../config/config';
import { createDialect } from './dialect';
import { sourceLines } from './sourceLines';
import { withoutDirectives } from './withoutDirectives';

const made = new Map<Dialect, MarkdownIt>();

/** What prints the articles of a dialect: blocks say where they come from if they are asked to, directives are left out. */
export function rendererOf(dialect: Dialect): MarkdownIt {
  const known = made.get(dialect) ?? createDialect(dialect).use(sourceLines).use(withoutDirectives);
  made.set(dialect, known);
  return known;
}
