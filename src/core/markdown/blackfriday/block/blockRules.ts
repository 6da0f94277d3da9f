import type { SourceMap } from '../../../text/sourceMap';
import { maxDepth, pushBlock, type BlockOutput, type Parser } from '../parser';
import { readFencedCode, readIndentedCode } from './codeBlocks';
import { readParagraph, readAtxHeading } from './paragraphBlock';
import { readHtmlBlock } from './htmlBlock';
import { blankLine, bulletPrefix, definitionPrefix, isThematicBreak, lineEnd, numberPrefix } from './lineKinds';
import { readList } from './listBlock';
import { readQuote } from './quoteBlock';
import { readTable } from './tableBlock';

/**
 * Reads one kind of block at a line.
 * @returns its length; 0 if no such block begins there
 */
type BlockRule = (parser: Parser, text: SourceMap, at: number, out: BlockOutput) => number;

/** In Blackfriday's order: the first rule that accepts wins. The last one accepts anything as a paragraph. */
const blockRules: readonly BlockRule[] = [
  readAtxHeading,
  readHtmlBlock,
  (_, { text }, at) => blankLine(text, at),
  readIndentedCode,
  readFencedCode,
  readThematicBreak,
  readQuote,
  readTable,
  (parser, text, at, out) => (bulletPrefix(text.text, at) ? readList(parser, text, at, 'bullet', out) : 0),
  (parser, text, at, out) => (numberPrefix(text.text, at) ? readList(parser, text, at, 'ordered', out) : 0),
  (parser, text, at, out) => (definitionPrefix(text.text, at) ? readList(parser, text, at, 'definition', out) : 0),
  readParagraph,
];

/** Reads the blocks of a text that ends with a line break. */
export function readBlocks(this: Parser, text: SourceMap, out: BlockOutput): void {
  if (this.depth >= maxDepth) return;
  this.depth++;
  for (let at = 0; at < text.text.length;) {
    for (const rule of blockRules) {
      const length = rule(this, text, at, out);
      if (length === 0) continue;
      at += length;
      break;
    }
  }
  this.depth--;
}

/** Reads a thematic break. */
function readThematicBreak(parser: Parser, text: SourceMap, at: number, out: BlockOutput): number {
  if (!isThematicBreak(text.text, at)) return 0;
  const end = lineEnd(text.text, at);
  pushBlock(parser, out, ['hr', 'hr', 0], text, at, end);
  return end - at;
}
