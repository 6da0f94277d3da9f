import type { Token } from 'markdown-it';
import type { SourceMap } from '../../../text/sourceMap';
import { maxDepth, type Parser } from '../parser';
import { readAngle } from './angle';
import { readAutolink } from './autolink';
import { readCodeSpan, readLineBreak, readEntity, readEscape } from './simpleSpans';
import { readEmphasis } from './emphasis';
import { readLink } from './linkOrImage';
import { pushText, type Inlines } from './inlineRun';

/**
 * Reads one kind of inline at a character.
 * @returns its length; 0 if the character is text
 */
type InlineRule = (run: Inlines, at: number) => number;

const rules: readonly (InlineRule | undefined)[] = makeTable({
  '*': readEmphasis,
  '_': readEmphasis,
  '~': readEmphasis,
  '`': readCodeSpan,
  '\n': readLineBreak,
  '[': readLink,
  '<': readAngle,
  '\\': readEscape,
  '&': readEntity,
  ':': readAutolink,
});

function makeTable(byLetter: Readonly<Record<string, InlineRule>>): (InlineRule | undefined)[] {
  return Array.from({ length: 128 }, (_, code) => byLetter[String.fromCharCode(code)]);
}

/** The offset of the next character that has a rule. Most characters have none, so this loop is most of the work. */
function findSpecial(text: string, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code < 128 && rules[code] !== undefined) return at;
  }
  return to;
}

/**
 * Reads inline Markdown. The text between two special characters is one part, as in Blackfriday: typography does not look beyond it.
 */
export function readInline(this: Parser, text: SourceMap, from: number, to: number): Token[] {
  const run: Inlines = { parser: this, text, from, to, tokens: [], textFrom: -1, textTo: -1 };
  if (this.depth >= maxDepth) return run.tokens;
  this.depth++;
  const { text: source } = text;
  let start = from;
  let at = from;
  for (;;) {
    at = findSpecial(source, at, to);
    if (at > start) pushText(run, start, at);
    if (at >= to) break;
    const taken = rules[source.charCodeAt(at)]?.(run, at) ?? 0;
    start = at + taken;
    at = taken > 0 ? start : at + 1;
    if (start >= to) break;
  }
  this.depth--;
  return run.tokens;
}
