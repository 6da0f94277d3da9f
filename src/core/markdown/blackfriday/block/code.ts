import { dropLastBreaks } from '../characters';
import { buildFrom, toSource, type SourceMap } from '../../../text/sourceMap';
import { placeToken, pushBlock, type BlockOutput, type Parser } from '../parser';
import { readFenced } from './fences';
import { blankLine, isIndentedCode, lineEnd } from './lineKinds';

/** Lines that are indented by four blanks. */
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

/** Lines between two fences. */
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
