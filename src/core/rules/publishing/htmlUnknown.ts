import type { TextBlock } from '../../markdown/textBlocks';
import type { Issue } from '../../issue/issue';
import { message, type Message } from '../../messages/message';
import type { Span } from '../../text/span';
import { isHtmlElement } from '../../lint/htmlElements';
import type { Report, Rule } from '../../lint/rule';

export const htmlUnknown: Rule = {
  id: 'html-unknown',
  kinds: ['tag', 'address', 'omitted'],
  severity: 'warning',
  summary: {
    'en': 'Angle brackets contain only HTML elements and URLs.',
    'zh-cn': '尖括号中只有 HTML 元素或网址。',
  },
  why: {
    'en': 'Browsers do not show unknown elements, so the text in the angle brackets disappears from the page.',
    'zh-cn': '浏览器不显示未知的元素，尖括号中的文字会从页面上消失。',
  },
  good: ['A line<br/>and <b>more</b>', '<https://example.com>', '`<attach>true</attach>`', '\\<attach>', 'a < b > c'],
  bad: [
    { text: 'Set ⟦<attach>⟧true</attach> there', fixed: 'Set \\<attach>true\\</attach> there', kind: 'tag' },
    { text: 'A List⟦<String>⟧ of names', fixed: 'A List\\<String> of names', kind: 'tag' },
    { text: 'A Map⟦<String, Object>⟧ of names', fixed: 'A Map\\<String, Object> of names', kind: 'tag' },
    { text: 'Watch ⟦<NEWS:Channel/>⟧ live', fixed: 'Watch \\<NEWS:Channel/> live', kind: 'address' },
  ],

  *check(issue, context) {
    if (!issue.text.includes('<')) return;
    for (const block of context.article.textBlocks) {
      yield* findTags(issue, block, context.config.dialect === 'goldmark');
      yield* findAddresses(issue, block);
    }
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

/** Reports every element of a block once, at its first tag; the fix covers its other tags. */
function* findTags(issue: Issue, block: TextBlock, omitted: boolean): Iterable<Report> {
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
    if (isHtmlElement(name)) yield { span: first.span, kind: 'omitted', message: message('html-omitted', name) };
    else yield report(first.span, 'tag', message('html-unknown', first.written), spans);
  }
}

/** @param all whether the site omits every tag, as goldmark does with Hugo's defaults */
function* readTags({ text }: Issue, { runs }: TextBlock, all: boolean): Iterable<Tag> {
  for (const { kind, span, text: shown } of runs) {
    if (kind !== 'html' || text.slice(span.start, span.end) !== shown) continue;
    for (const { 0: whole, 1: name = '', index } of shown.matchAll(/<\/?([a-z][^\s/>]*)[^>]*>/gi)) {
      const start = span.start + index;
      const [line = ''] = whole.split(/[\r\n]/, 1);
      // Rules for links report a broken address in angle brackets.
      const isShown = (isHtmlElement(name) && !all) || schemes.test(`<${name}`);
      if (!isShown) yield { name, written: shorten(whole), span: { start, end: start + line.length } };
    }
  }
}

/** Reports tags such as `<NEWS:Channel/>`, which Markdown reads as an address with a scheme. */
function* findAddresses({ text }: Issue, { runs }: TextBlock): Iterable<Report> {
  for (const { span, marks, kind } of runs) {
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
