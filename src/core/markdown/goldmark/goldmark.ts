import MarkdownItParser, { type MarkdownIt, type StateCore } from 'markdown-it';
import type { PlacesEnv } from '../places';
import { readBlocks } from './blocks/readBlocks';
import { FootnoteNumbers } from './inlines/state';
import { renderGoldmark } from './render';
import { BlockWriter } from './tokens/blockTokens';
import { carriageReturns } from '../carriageReturns';

/**
 * goldmark 1.5.4 as Hugo 0.111 sets it up. Its blocks and its inline parts are read by rules of their own, in its order, for most of what
 * sets it apart comes from how it reads; the tokens are markdown-it's. What it follows, and where that can be read:
 *
 * | concern | as | source |
 * |---|---|---|
 * | blocks | CommonMark 0.30, but for what is below | goldmark `parser/` |
 * | tables, strikethrough, bare addresses, task lists | goldmark's own reading of GitHub's | goldmark `extension/` |
 * | definition lists, footnotes | PHP Markdown Extra | goldmark `extension/` |
 * | typography | quotes, dashes, dots, `<<` and `>>`; no fractions | goldmark `extension/typographer.go` |
 * | ids and attributes of headings | GitHub's | Hugo `markup/goldmark/autoid.go` |
 * | raw HTML | left out, a comment in its place | Hugo `markup.goldmark.renderer.unsafe = false` |
 * | code | `tabindex`, no blank lines at the end, Monokai | Hugo `markup/highlight`; colours measured |
 *
 * Where it differs from `commonmark` (each by its name in `goldmark.differences.test.ts`):
 *
 * | name | goldmark |
 * |---|---|
 * | flanking by category P | symbols beyond ASCII (`￥`, `→`) are letters to `*` and `_`, as in CommonMark 0.30 |
 * | mark before a line | the `>` before a line's first character is punctuation to `*` and `_` |
 * | link in brackets | after a link, what was open before it is paired at the next link's end |
 * | item too far in | where CommonMark sees code between two lists, it is text of the item above |
 * | definition list | `: ` under a paragraph makes it a term |
 * | footnote | `[^1]: …` is one, not the definition of a link |
 * | table anywhere | the lines from the one above `|---|` on are a table, whatever paragraph they end |
 * | text after raw HTML | a line behind the end of a comment of several lines is read at once: quotes in it open anew |
 * | comment with dashes | `--` in a comment makes it text |
 * | alternative text as written | an image's keeps its escapes and references |
 * | bare addresses, strikethrough, tasks, typography, ids | there are |
 * | raw HTML | is left out |
 * | dangerous address | `javascript:` and its like are left out of links and images, and stay in `<…>` |
 *
 * Known to be missing: colours of code in other languages than Java.
 */
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
