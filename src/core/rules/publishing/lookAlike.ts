import type { DigestDocument } from '../../issue/digestDocument';
import { message } from '../../messages/message';
import type { Report, Rule } from '../../lint/rule';
import type { TextLine } from '../../markdown/textBlocks';
import { alike, lookAlikes } from '../../text/lookAlikes';
import type { Span } from '../../text/span';

export const lookAlike: Rule = {
  id: 'look-alike',
  severity: 'warning',

  *check(document) {
    if (!trace.test(document.text)) return;
    for (const line of document.article.textLines) yield* checkLine(document, line);
  },
};

const stars = lookAlikes['*'];
const ticks = lookAlikes['`'];
const trace = new RegExp(`[${stars}${ticks}‘${lookAlikes['<']}]`);

interface Pair {
  readonly kind: 'code' | 'emphasis' | 'tag';
  readonly pattern: RegExp;
  /** What the marks should be. */
  readonly mark: string;
}

/** In each the first group is a mark, and the second the one that closes. */
const pairs: readonly Pair[] = [
  { kind: 'emphasis', mark: '*', pattern: new RegExp(`([${stars}]{1,3})(?=\\S)[^${stars}*]{1,80}(?<=\\S)(\\1)`, 'g') },
  { kind: 'code', mark: '`', pattern: new RegExp(`([${ticks}])(?=\\S)[^${ticks}\`]{1,60}(?<=\\S)(\\1)`, 'g') },
  { kind: 'code', mark: '`', pattern: /(‘)[\w.$@/:()[\]{}<>=*+-]{1,60}(‘)/g },
  {
    kind: 'tag',
    mark: '<',
    pattern: new RegExp(
      `([${lookAlikes['<']}])/?(?:a|b|br|center|code|del|div|em|font|i|p|span|strong|sub|sup|u)(?: [^${alike('>')}]{0,200})?/?([${alike('>')}])`,
      'gi',
    ),
  },
];

function* checkLine({ article, text }: DigestDocument, { runs }: TextLine): Iterable<Report> {
  const offset = runs[0]?.span.start ?? 0;
  const source = text.slice(offset, runs.at(-1)?.span.end);
  if (!trace.test(source)) return;
  let last = -1;
  for (const { kind, mark, pattern } of pairs)
    for (const { 0: written, 1: open = '', 2: close = '', index } of source.matchAll(pattern)) {
      const start = offset + index;
      if (index < last || article.findRun(start)?.run.kind !== 'text') continue;
      last = index + written.length;
      const place = { start, end: start + open.length };
      const end = { start: start + written.length - close.length, end: start + written.length };
      yield report(kind, place, end, open, mark);
    }
}

function report(kind: Pair['kind'], open: Span, close: Span, seen: string, mark: string): Report {
  const width = open.end - open.start;
  const written = mark.repeat(width);
  const closing = mark === '<' ? '>' : written;
  const edits = [
    { span: open, newText: written },
    { span: close, newText: closing },
  ];
  const words = message('look-alike', seen, written);
  return {
    span: open,
    kind,
    message: words,
    fixes: [{ title: message('look-alike-fix', written), edits, safe: false }],
  };
}
