import { dropLastBreaks, isSpace } from '../scanText';
import { hasBudget, placeToken, pushBlock, spendBudget, type BlockOutput, type Parser } from '../parser';
import { blankLine, isIndentedCode, lineEnd, skipIndent } from './lineKinds';
import { buildFrom, toSource, type SourceMap } from '../../../text/sourceMap';

/** A line of three or more backticks or tildes. */
interface FenceLine {
  /** The offset of the next line. */
  readonly end: number;
  readonly marker: string;
  readonly info: string;
}

/**
 * Reads a fence at the beginning of a line.
 * @param opens whether an info string may follow (`js` or `{ js }`)
 */
export function readFenceLine(text: string, at: number, opens: boolean): FenceLine | null {
  let i = skipIndent(text, at);
  const mark = text[i];
  if (mark !== '`' && mark !== '~') return null;
  const start = i;
  while (text[i] === mark) i++;
  if (i - start < 3) return null;
  const marker = text.slice(start, i);
  let info = '';
  if (opens) {
    while (text[i] === ' ') i++;
    const words = readInfo(text, i);
    if (!words) return null;
    info = words.info;
    i = words.end;
  }
  while (text[i] === ' ') i++;
  // The last line of the source may have no line break.
  return i >= text.length || text[i] === '\n' ? { end: i + 1, marker, info } : null;
}

function readInfo(text: string, at: number): { readonly info: string; readonly end: number } | null {
  let i = at;
  if (text[at] !== '{') {
    while (i < text.length && (!isSpace(text.charCodeAt(i)) || text[i] === ' ' || text[i] === '\t')) i++;
    return { info: text.slice(at, i).trim(), end: i };
  }
  while (i < text.length && text[i] !== '}' && text[i] !== '\n') i++;
  return text[i] === '}' ? { info: text.slice(at + 1, i).trim(), end: i + 1 } : null;
}

/** A fenced code block. */
interface Fenced {
  readonly info: string;
  readonly codeStart: number;
  readonly codeEnd: number;
  readonly end: number;
}

/** Reads a fenced code block at a line; null without its closing fence. */
export function readFenced(parser: Parser, text: string, at: number): Fenced | null {
  const opening = readFenceLine(text, at, true);
  if (!opening || opening.end >= text.length || !hasBudget(parser)) return null;
  for (let line = opening.end; ;) {
    const closing = readFenceLine(text, line, false);
    if (closing && closing.marker === opening.marker) {
      spendBudget(parser, line - at);
      return { info: opening.info, codeStart: opening.end, codeEnd: line, end: closing.end };
    }
    const next = lineEnd(text, line);
    if (next >= text.length) {
      spendBudget(parser, next - at);
      return null;
    }
    line = next;
  }
}

/** Reads an indented code block. */
export function readIndentedCode(parser: Parser, text: SourceMap, at: number, out: BlockOutput): number {
  const { text: source } = text;
  if (!isIndentedCode(source, at)) return 0;
  const code = buildFrom(text);
  let line = at;
  let last = at;
  while (line < source.length) {
    const end = lineEnd(source, line);
    if (blankLine(source, line)) code.insert('\n', toSource(text, end - 1));
    else if (isIndentedCode(source, line)) {
      code.add(line + 4, end);
      last = end;
    } else break;
    line = end;
  }
  pushCode(parser, out, `${dropLastBreaks(code.finish().text)}\n`, '', text, {
    from: at,
    to: last,
    codeFrom: at + 4,
    codeTo: last,
  });
  return line - at;
}

/** Reads a fenced code block. */
export function readFencedCode(parser: Parser, text: SourceMap, at: number, out: BlockOutput): number {
  const fenced = readFenced(parser, text.text, at);
  if (!fenced) return 0;
  const code = text.text.slice(fenced.codeStart, fenced.codeEnd);
  pushCode(parser, out, code, fenced.info, text, {
    from: at,
    to: fenced.end,
    codeFrom: fenced.codeStart,
    codeTo: fenced.codeEnd,
  });
  return fenced.end - at;
}

interface CodePlace {
  readonly from: number;
  readonly to: number;
  /** Without fences and the first line's indentation. */
  readonly codeFrom: number;
  readonly codeTo: number;
}

function pushCode(
  parser: Parser,
  out: BlockOutput,
  code: string,
  info: string,
  text: SourceMap,
  { from, to, codeFrom, codeTo }: CodePlace,
): void {
  const token = pushBlock(parser, out, ['fence', 'code', 0], text, from, to);
  token.content = code;
  const [language = ''] = info.split(/[\t ]/, 1);
  token.info = language === '.' ? '' : language;
  placeToken(parser, token, text, codeFrom, codeTo);
  out.started = true;
}
