import { isText, isVerbatim, type TextRun } from '../../markdown/textBlocks';
import type { Issue } from '../../issue/issue';
import { message } from '../../messages/message';
import type { Fix, Report, Rule } from '../../lint/rule';

export const typographySurprise: Rule = {
  id: 'typography-surprise',
  severity: 'info',

  *check({ issue, article }) {
    const hasQuotes = issue.text.includes('"', issue.body.start);
    for (const block of article.textBlocks) {
      if (!isText(block)) continue;
      const quotes: Quote[] = [];
      for (const run of block.runs) {
        if (run.kind !== 'text') continue;
        if (hasQuotes) quotes.push(...listQuotes(issue, run));
        const found = findSurprise(issue, run);
        if (found) yield found;
      }
      if (quotes.length > 0) yield* findReversed(issue.text, quotes);
    }
  },
};

/** A straight quotation mark of the source, and what readers see instead. */
type Quote = Pick<TextRun, 'span' | 'text'>;

/**
 * Reports pairs of straight quotation marks that are rendered in the wrong direction, or of which one stays straight. In a block
 * with an even number, every second one closes.
 */
function* findReversed(text: string, quotes: readonly Quote[]): Iterable<Report> {
  if (quotes.length % 2 !== 0) return;
  for (let i = 0; i < quotes.length; i += 2) {
    const [open, close] = quotes.slice(i, i + 2);
    if (!open || !close || ['“”', '""'].includes(open.text + close.text)) continue;
    const wrong = open.text === '“' ? close : open;
    const edits = [
      { span: open.span, newText: '“' },
      { span: close.span, newText: '”' },
    ];
    const safe = !isCode(text, open.span.start, close.span.end);
    const fixes = [{ title: message('typography-quote-fix'), edits, safe }];
    yield { span: wrong.span, kind: 'quote', message: message('typography-quote', wrong.text), fixes };
  }
}

/** Whether a pair of quotation marks belongs to a setting, a command or data: `"port": 80`, `-H "a"`, `name="b"`. */
function isCode(text: string, start: number, end: number): boolean {
  const isPlain = /^[\x20-\x7e]*$/.test(text.slice(start, end));
  const before = /[:=([{,]\s?$|\s-{1,2}\w[\w-]*\s$/.test(text.slice(Math.max(0, start - 30), start));
  return isPlain && (before || /^\s?[:=)\]}]/.test(text.slice(end, end + 2)));
}

function listQuotes({ text }: Issue, run: TextRun): Quote[] {
  const { span, text: shown } = run;
  if (shown.length === 1) return '“”"'.includes(shown) && text[span.start] === '"' ? [run] : [];
  if (!shown.includes('"') || shown.includes('://') || !isVerbatim(text, run)) return [];
  return Array.from(shown.matchAll(/"/g), ({ index }) => ({
    text: '"',
    span: { start: span.start + index, end: span.start + index + 1 },
  }));
}

function findSurprise({ text }: Issue, { span, text: shown }: TextRun): Report | undefined {
  const { start, end } = span;
  const source = text.slice(start, end);
  if (source === shown) return undefined;
  if (/^\d+[/\u2044]\d+$/.test(source)) {
    if (isFraction(text, start, end)) return undefined;
    const words = message('typography-fraction', shown);
    return { span, kind: 'fraction', message: words, fixes: [writeAsCode(text, start, end)] };
  }
  if (/^-{2,3}$/.test(source)) {
    const isOption = !/\S/.test(text.charAt(start - 1)) && /[A-Za-z]/.test(text.charAt(end));
    if (!isOption) return undefined;
    return { span, kind: 'dash', message: message('typography-dash', shown), fixes: [writeAsCode(text, start, end)] };
  }
  if (/^(?:<<|>>)$/.test(source) || (/^\((?:c|r|tm)\)$/i.test(source) && !isSign(text, start, end)))
    return { span, kind: 'sign', message: message('typography-sign', shown) };
  return undefined;
}

/** Whether a fraction is intended: a proper one with a denominator up to 10, not part of a version. */
function isFraction(text: string, start: number, end: number): boolean {
  const [numerator = 0, denominator = 0] = text
    .slice(start, end)
    .split(/[/\u2044]/)
    .map(Number);
  const isAlone = !/[.\d]/.test(text.charAt(start - 1)) && !/^\.\d/.test(text.slice(end, end + 2));
  return isAlone && numerator < denominator && denominator <= 10;
}

/** Whether the symbol is intended, as in `Copyright (c) 2024` and `Name(R)`. */
function isSign(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 12), start);
  return /(?:copyright ?|版权(?:所有)? ?|\w)$/i.test(before) || /^ ?\d{4}(?!\d)/.test(text.slice(end, end + 6));
}

/** Puts the whole word in backticks. */
function writeAsCode(text: string, from: number, to: number): Fix {
  let start = from;
  let end = to;
  while (/[\w.\-/+]/.test(text.charAt(start - 1)) && from - start < 80) start--;
  while (/[\w.\-/+=]/.test(text.charAt(end)) && end - to < 80) end++;
  while (end > to && /[.\-/]/.test(text.charAt(end - 1))) end--;
  const edits = [
    { span: { start, end: start }, newText: '`' },
    { span: { start: end, end }, newText: '`' },
  ];
  return { title: message('typography-code-fix'), edits, safe: false };
}
