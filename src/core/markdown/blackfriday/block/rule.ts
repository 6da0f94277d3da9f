import type { SourceMap } from '../../../text/sourceMap';
import { pushBlock, type BlockOutput, type Parser } from '../parser';
import { isRule, lineEnd } from './lineKinds';

/** A horizontal rule. */
export function readRule(parser: Parser, text: SourceMap, at: number, out: BlockOutput): number {
  if (!isRule(text.text, at)) return 0;
  const end = lineEnd(text.text, at);
  pushBlock(parser, out, ['hr', 'hr', 0], text, at, end);
  out.started = true;
  return end - at;
}
