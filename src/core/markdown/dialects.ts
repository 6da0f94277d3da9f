import MarkdownItParser, { type MarkdownIt } from 'markdown-it';
import type { DialectName } from '../config/config';
import { blackfriday } from './blackfriday/blackfriday';
import type { Dialect } from './dialect';
import { createGoldmark } from './goldmark/goldmark';
import { lazyLines } from './lazyLines';
import { placed } from './placed';

const makers: Readonly<Record<DialectName, () => Dialect>> = {
  blackfriday: () => blackfriday,
  goldmark: () => adapt(createGoldmark()),
  commonmark: () => adapt(createCommonmark()),
};
const made = new Map<DialectName, Dialect>();

export const dialectNames: readonly DialectName[] = ['blackfriday', 'goldmark', 'commonmark'];

/** The dialect with a name; each is made once, when it is first asked for. */
export function dialectOf(name: DialectName): Dialect {
  const known = made.get(name) ?? makers[name]();
  made.set(name, known);
  return known;
}

/** A dialect that is made of markdown-it, its rules and plug-ins; `placed` has to be one of them. */
function adapt(md: MarkdownIt): Dialect {
  return {
    read(text) {
      // The renderer looks up in the environment what the parser has left there, such as footnotes.
      const env = {};
      return { tokens: md.parse(text, env), render: (tokens) => md.renderer.render([...tokens], md.options, env) };
    },
  };
}

/** CommonMark 0.31.2, as markdown-it reads it. */
function createCommonmark(): MarkdownIt {
  return new MarkdownItParser('commonmark').use(placed).use(lazyLines);
}
