import type { FrontMatterError, Issue } from '../../issue/issue';
import { message, type Message } from '../../messages/message';
import type { Span } from '../../text/span';
import { findBrokenLines } from './brokenFields';
import type { Fix, Rule } from '../../lint/rule';

export const frontMatterSyntax: Rule = {
  id: 'front-matter-syntax',
  kinds: ['syntax', 'lone-quote', 'open', 'colon', 'unclosed', 'too-deep', 'too-large', 'language', 'not-a-map'],
  severity: 'error',
  summary: {
    'en': 'The front matter is valid YAML.',
    'zh-cn': 'front matter 是有效的 YAML。',
  },
  why: {
    'en': 'A strict parser rejects the front matter: the page has no title or date, or is not built at all.',
    'zh-cn': '严格的解析器会拒绝整个 front matter：页面没有标题和日期，甚至无法生成。',
  },
  good: ['---\ntitle: "Weekly"\nauthor: Ann\ndate: 2024-01-05\n---\n\nHello.'],
  bad: [
    {
      text: '---\ntitle: "Weekly\n⟦"⟧\nauthor: Ann\ndate: 2024-01-05\n---\n\nHello.',
      fixed: '---\ntitle: "Weekly"\nauthor: Ann\ndate: 2024-01-05\n---\n\nHello.',
      kind: 'lone-quote',
    },
    {
      text: '---\ntitle: Weekly\nauthor: Ann\ntags: ⟦["Weekly"⟧\ndate: 2024-01-05\n---\n\nHello.',
      fixed: '---\ntitle: Weekly\nauthor: Ann\ntags: ["Weekly"]\ndate: 2024-01-05\n---\n\nHello.',
      kind: 'open',
    },
    {
      text: '---\ntitle: Weekly\nauthor⟦：⟧Ann\ndate: 2024-01-05\n---\n\nHello.',
      fixed: '---\ntitle: Weekly\nauthor: Ann\ndate: 2024-01-05\n---\n\nHello.',
      kind: 'colon',
    },
  ],

  *check(issue) {
    const { errors } = issue.frontMatter;
    const lone = errors.some(({ code }) => code === 'syntax') ? findLoneQuotes(issue) : [];
    for (const { quote, join } of lone) {
      const title = message('front-matter-join-fix');
      const fixes: Fix[] = [{ title, edits: [{ span: join, newText: '' }], safe: true }];
      // Many a site takes it all the same.
      yield {
        span: quote,
        message: message('front-matter-lone-quote'),
        kind: 'lone-quote',
        severity: 'warning',
        fixes,
      };
    }
    // What a reader says behind a quote that is still open means nothing.
    if (lone.length > 0) return;
    const broken = errors.some(({ code }) => code === 'syntax' || code === 'not-a-map') ? findBrokenLines(issue) : [];
    for (const { kind, span, opener, edit } of broken) {
      const words = kind === 'open' ? message('front-matter-open', opener) : message('front-matter-colon');
      const fixes = [{ title: message(`front-matter-${kind}-fix`), edits: [edit], safe: true }];
      yield { span, message: words, kind, fixes };
    }
    if (broken.length > 0) return;
    const reported = new Set<number>();
    for (const error of errors) {
      const span = withinLine(error.span, issue);
      const line = issue.lines.lineAt(span.start);
      if (reported.has(line)) continue;
      reported.add(line);
      yield { span, message: describe(error), kind: error.code };
    }
  },
};

function describe({ code, detail }: FrontMatterError): Message {
  switch (code) {
    case 'syntax':
      return detail === undefined
        ? message('front-matter-syntax')
        : message('front-matter-syntax-detail', detail.replace(/[.\s]+$/, ''));
    case 'unclosed':
      return message('front-matter-unclosed');
    case 'too-deep':
      return message('front-matter-too-deep');
    case 'too-large':
      return message('front-matter-too-large');
    case 'language':
      return message('front-matter-language');
    case 'not-a-map':
      return message('front-matter-not-a-map');
  }
}

/** Values whose closing quote was pushed to a line of its own. */
function findLoneQuotes({ text, lines, frontMatter: { yaml } }: Issue): { quote: Span; join: Span }[] {
  const found: { quote: Span; join: Span }[] = [];
  const last = lines.lineAt(yaml.end);
  for (let line = lines.lineAt(yaml.start) + 1; line <= last; line++) {
    const words = text.slice(lines.startOf(line), lines.endOf(line));
    const quote = words.trim();
    if (quote !== '"' && quote !== "'") continue;
    const above = text.slice(lines.startOf(line - 1), lines.endOf(line - 1)).trimEnd();
    const colon = above.indexOf(':');
    const value = above.slice(colon + 1).trimStart();
    if (colon < 1 || !value.startsWith(quote) || value.slice(1).includes(quote)) continue;
    const start = lines.startOf(line) + words.indexOf(quote);
    found.push({
      quote: { start, end: start + 1 },
      join: { start: lines.startOf(line - 1) + above.length, end: start },
    });
  }
  return found;
}

/** The part of a span that lies in its first line; at least one character where the line has one. */
function withinLine({ start, end }: Span, { lines }: Issue): Span {
  const line = lines.lineAt(start);
  const last = lines.endOf(line);
  const from = Math.max(lines.startOf(line), Math.min(start, last - 1));
  return { start: from, end: Math.max(from, Math.min(Math.max(end, from + 1), last)) };
}
