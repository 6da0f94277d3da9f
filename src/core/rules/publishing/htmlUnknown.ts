import type { TextBlock } from '../../markdown/textBlocks';
import { isHtmlElement } from '../../text/htmlTags';
import type { DigestDocument } from '../../issue/digestDocument';
import type { Issue } from '../../issue/issue';
import { listLiteralLines } from '../../lint/literalText';
import { message, type Message } from '../../messages/message';
import type { Span } from '../../text/span';
import type { Report, Rule } from '../../lint/rule';

export const htmlUnknown: Rule = {
  id: 'html-unknown',
  severity: 'warning',
  readsTags: true,

  *check(document) {
    const { issue } = document;
    if (!issue.text.includes('<')) return;
    const opened = new Set<string>();
    for (const block of document.article.textBlocks) {
      yield* findTags(issue, block, document.config.dialect === 'goldmark', opened);
      yield* findAddresses(issue, block);
    }
    yield* findPrintedTags(document);
  },
};

/** How many UTF-16 units of a tag a message quotes. */
const maxQuote = 40;
const schemes = /^<(?:https?|ftp|mailto|tel|sms|git|ssh|magnet|data|file|irc|xmpp):/i;

interface Tag {
  readonly name: string;
  /** The source on one line, shortened. */
  readonly written: string;
  readonly span: Span;
}

/**
 * Reports every element of a block once, at its first tag; the fix covers its other tags.
 * @param opened the elements of the blocks above: their end tags are not reported again
 */
function* findTags(issue: Issue, block: TextBlock, omitted: boolean, opened: Set<string>): Iterable<Report> {
  const byName = new Map<string, Tag[]>();
  for (const tag of readTags(issue, block, omitted)) {
    const known = byName.get(tag.name);
    if (known) known.push(tag);
    else byName.set(tag.name, [tag]);
  }
  for (const [name, tags] of byName) {
    const [first] = tags;
    const spans = tags.map(({ span }) => span);
    if (!first) continue;
    if (tags.some(({ written }) => !written.startsWith('</'))) opened.add(name);
    else if (opened.has(name)) continue;
    if (isHtmlElement(name)) yield { span: first.span, kind: 'omitted', message: message('html-omitted', name) };
    else yield report(first.span, 'tag', message('html-unknown', first.written), spans);
  }
}

/** @param all whether the site omits every tag, as goldmark does with Hugo's defaults */
function* readTags({ text }: Issue, { runs }: TextBlock, all: boolean): Iterable<Tag> {
  for (const { kind, span } of runs) {
    if (kind !== 'html') continue;
    for (const { start, end } of findTagSpans(text.slice(span.start, span.end))) {
      const whole = text.slice(span.start + start, span.start + end);
      const [, name = ''] = /^<\/?([a-z][^\s/>]*)/i.exec(whole) ?? [];
      const [line = ''] = whole.split(/[\r\n]/, 1);
      // Rules for links report a broken address in angle brackets.
      const isShown = name === '' || (isHtmlElement(name) && !all) || schemes.test(`<${name}`);
      const from = span.start + start;
      if (!isShown) yield { name, written: shorten(whole), span: { start: from, end: from + line.length } };
    }
  }
}

/** Everything between angle brackets but comments, in which nothing is a tag. */
function* findTagSpans(html: string): Iterable<Span> {
  for (let start = html.indexOf('<'); start >= 0;) {
    const isComment = html.startsWith('<!--', start);
    const close = html.indexOf(isComment ? '-->' : '>', start);
    if (close < 0) return;
    const end = close + (isComment ? 3 : 1);
    if (!isComment) yield { start, end };
    start = html.indexOf('<', end);
  }
}

/** Tags of links, images and line breaks have rules of their own. */
const printed =
  /<[ \t]?\/?[ \t]?(?:hr|font|span|center|div|strong|em|sup|sub|kbd|details|summary|video|iframe)(?![\w-])(?:[^<>\ufffc]{0,200}>|[^<>\ufffc]{0,40}(?=\ufffc|$))/gi;

/** Finds tags that readers see, because something in them is wrong. */
function* findPrintedTags({ issue, article }: DigestDocument): Iterable<Report> {
  for (const line of listLiteralLines(issue.text, article, /</)) {
    for (const { 0: tag, index } of line.text.matchAll(printed)) {
      const span = line.toSpan(index, index + tag.length);
      yield { span, kind: 'printed', message: message('html-printed', shorten(tag)) };
    }
  }
}

/** Reports tags such as `<NEWS:Channel/>`, which Markdown reads as an address with a scheme. */
function* findAddresses({ text }: Issue, { runs }: TextBlock): Iterable<Report> {
  for (const { span, inlineElements: marks, kind } of runs) {
    if (kind !== 'text' || !marks.includes('a')) continue;
    const start = text[span.start] === '<' ? span.start : span.start - 1;
    const [address] = /^<[^\s@:<>]+:[^\s<>]*>/.exec(text.slice(start, span.end + 1)) ?? [];
    if (address === undefined || schemes.test(address)) continue;
    const whole = { start, end: start + address.length };
    const words = message('html-unknown-address', shorten(address), shorten(address.slice(1, -1)));
    yield report(whole, 'address', words, [whole]);
  }
}

function shorten(written: string): string {
  const line = written.replace(/\s+/g, ' ');
  return line.length > maxQuote ? `${line.slice(0, maxQuote - 2)}…${line.slice(-1)}` : line;
}

function report(span: Span, kind: 'tag' | 'address', words: Message, tags: readonly Span[]): Report {
  const edits = tags.map(({ start }) => ({ span: { start, end: start }, newText: '\\' }));
  return { span, kind, message: words, fixes: [{ title: message('html-unknown-fix'), edits, safe: false }] };
}
