import MarkdownItParser, { type MarkdownIt, type StateCore } from 'markdown-it';
import type { PlacesEnv } from '../place';
import { readBlocks } from './blocks/readBlocks';
import { FootnoteNumbers } from './inlines/state';
import { renderGoldmark } from './render';
import { BlockWriter } from './tokens/blockTokens';
import { carriageReturns } from '../carriageReturns';

/** goldmark with Hugo's defaults. */
export function createGoldmark(): MarkdownIt {
  const md = new MarkdownItParser();
  md.core.ruler.disable(
    ['normalize', 'inline', 'linkify', 'replacements', 'smartquotes', 'text_join', 'strip_references'],
    true,
  );
  md.core.ruler.at('block', readGoldmark);
  renderGoldmark(md);
  return md;
}

function readGoldmark(state: StateCore): void {
  const { text, toGiven } = carriageReturns(state.src);
  const { unescapeAll } = state.md.utils;
  const { document, state: blocks } = readBlocks(text);
  const context = {
    references: blocks.references,
    footnotes: new FootnoteNumbers(blocks.footnotes?.children ?? []),
    quotes: { single: 0, double: 0 },
  };
  const places = Boolean((state.env as PlacesEnv).places);
  state.tokens = new BlockWriter({ text, context, named: unescapeAll, places, toGiven }).write(document);
}
