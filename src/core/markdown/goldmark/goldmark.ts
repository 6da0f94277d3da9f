import MarkdownItParser, { type MarkdownIt } from 'markdown-it';
import { lazyLines } from '../lazyLines';
import { placed } from '../placed';
import { bareAddresses } from './bareAddresses';
import { goldmarkFootnotes } from './footnotes';
import { headings } from './headings';
import { htmlBlocks } from './htmlBlocks';
import { inlineHtml } from './inlineHtml';
import { GoldmarkInlines, readInlines } from './inlineState';
import { links } from './links';
import { renderGoldmark } from './renderGoldmark';
import { taskBoxes } from './taskBoxes';
import { textBlocks } from './textBlocks';
import { textRuns } from './textRuns';
import { typographer } from './typographer';

/**
 * goldmark 1.5.4 as Hugo 0.111 sets it up: CommonMark 0.30 by markdown-it, and a plug-in for each concern that differs. Where it differs from
 * `commonmark` (each by its name in `goldmark.differences.test.ts`):
 *
 * | name | goldmark |
 * |---|---|
 * | flanking by category P | symbols beyond ASCII (`￥`, `→`) are letters to `*` and `_`, as in CommonMark 0.30 |
 * | mark before a line | the `>` before a line's first character is punctuation to `*` and `_` |
 * | link in brackets | what is open before a link around an image is paired at its end |
 * | item too far in | where markdown-it reads code between two lists, it is text of the item above |
 * | definition list | `: ` under a paragraph makes it a term |
 * | footnote | `[^1]: …` is one, not the definition of a link |
 * | table anywhere | the lines from the one above `|---|` on are a table, whatever paragraph they end |
 * | text after raw HTML | a line after a comment of several lines is read at once: quotes in it open anew |
 * | comment with dashes | `--` in a comment makes it text |
 * | alternative text as written | an image's keeps its escapes and references |
 * | bare addresses, strikethrough, tasks, typography, ids | there are |
 * | raw HTML | is left out |
 * | dangerous address | `javascript:` and the like are left out of links and images, and stay in `<…>` |
 *
 * Where it differs from Hugo's (see the same test): runs of tildes, open parentheses, footnote labels with spaces, three backslashes, colors
 * of operators and names in code of other languages than Java, deep nesting.
 */
export function createGoldmark(): MarkdownIt {
  const md = new MarkdownItParser({ html: true }).use(placed).use(lazyLines);
  md.core.ruler.disable(['linkify', 'replacements', 'smartquotes']);
  md.core.ruler.at('inline', readInlines);
  md.inline.State = GoldmarkInlines;
  md.validateLink = () => true;
  md.normalizeLink = (address) => md.utils.lib.mdurl.encode(address);
  md.normalizeLinkText = (address) => address;
  const plugins = [textBlocks, htmlBlocks, headings, textRuns, bareAddresses, links, taskBoxes, goldmarkFootnotes];
  for (const plugin of [...plugins, inlineHtml, typographer, renderGoldmark]) md.use(plugin);
  return md;
}
