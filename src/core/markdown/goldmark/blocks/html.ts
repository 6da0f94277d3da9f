import { isBlank } from '../chars';
import { attributePattern } from '../tags';
import { Block } from './block';
import { CLOSE, CONTINUE, type BlockRule } from './state';

const blockTags = new Set(
  (
    'address article aside base basefont blockquote body caption center col colgroup dd details dialog dir div dl dt fieldset figcaption ' +
    'figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html iframe legend li link main menu menuitem meta nav noframes ' +
    'ol optgroup option p param section source summary table tbody td tfoot th thead title tr track ul'
  ).split(' '),
);

const literalTag = /^ {0,3}<(?:script|pre|style|textarea)(?:\s|>|\/>|$)/i;
const literalClose = /<\/(?:script|pre|style|textarea)>/i;
/** How kinds 2 to 5 begin and end. */
const marked: readonly (readonly [kind: number, open: RegExp, close: string])[] = [
  [2, /^ {0,3}<!--/, '-->'],
  [3, /^ {0,3}<\?/, '?>'],
  [4, /^ {0,3}<![A-Z]/, '>'],
  [5, /^ {0,3}<!\[CDATA\[/, ']]>'],
];
const blockTag = /^ {0,3}<(?:\/ *)?([a-z][a-z0-9-]*)(?: |>|\/>|\n?$)/i;
/** A line that is one tag and nothing else. */
const wholeTag = new RegExp(`^ {0,3}<(/ *)?([a-zA-Z][a-zA-Z0-9-]*)(${attributePattern}*) *(?:>|/>) *\\n?$`);

function kindOf(line: string, interrupts: boolean): number {
  if (literalTag.test(line)) return 1;
  for (const [kind, open] of marked) if (open.test(line)) return kind;
  const [, slash, name = '', attributes] = wholeTag.exec(line) ?? [];
  if (blockTags.has(name.toLowerCase())) return 6;
  const isLiteral = /^(?:script|style|pre)$/i.test(name);
  if (name && !isLiteral && !interrupts && !(slash === '/' && attributes)) return 7;
  return blockTags.has((blockTag.exec(line)?.[1] ?? '').toLowerCase()) ? 6 : 0;
}

function closesAt(kind: number, line: string): boolean {
  if (kind === 1) return literalClose.test(line);
  const close = marked.find(([of]) => of === kind)?.[2];
  return close !== undefined && line.includes(close);
}

export const html: BlockRule = {
  interruptsParagraph: true,
  acceptsIndent: false,
  open(_parent, { reader, last }) {
    const kind = kindOf(reader.peek() ?? '', last?.kind === 'paragraph');
    if (!kind) return undefined;
    const block = new Block('html', reader.line);
    block.htmlKind = kind;
    block.lines.push(reader.segment());
    reader.advance(reader.length - 1);
    return { block, holdsBlocks: false };
  },
  continue(block, { reader, text }) {
    const { htmlKind, lines } = block;
    const line = reader.peek() ?? '';
    const [first] = lines;
    if (htmlKind > 5 && isBlank(line)) return CLOSE;
    if (lines.length === 1 && first && closesAt(htmlKind, text.slice(first.start, first.stop))) return CLOSE;
    block.endLine = reader.line + 1;
    lines.push(reader.segment());
    if (!closesAt(htmlKind, line)) {
      reader.advance(line.length - 1);
      return CONTINUE;
    }
    block.closed = true;
    // Of kinds 2 to 5 goldmark reads on at the next line at once: the marks of quotes before it open new quotes.
    reader.advance(htmlKind === 1 ? line.length - 1 : line.length);
    return CLOSE;
  },
};
