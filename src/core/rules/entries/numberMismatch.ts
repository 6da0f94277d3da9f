import type { Entry, Issue, Link } from '../../issue/issue';
import { message } from '../../messages/message';
import type { Span } from '../../text/span';
import { checkTarget } from '../../addresses/checkTarget';
import { replaceInAddress } from '../../lint/replaceInAddress';
import type { Fix, Rule } from '../../lint/rule';

const mosn = 'https://github.com/mosn/mosn';
const ticketAddress = /^https?:\/\/[^/\s]+\/[\w.-]+\/[\w.-]+\/(?:issues|pulls?|discussions)\/(?=\d{1,9}(?!\d))/i;

/** An entry about a ticket, for the examples. */
function entry(ticket: string, line: string, answer = 'Yes.'): string {
  return `**1、@Ann** ${ticket}\n\n> Does it scale?\n\nA：${answer}\n\n「MOSN」：${line}`;
}

export const numberMismatch: Rule = {
  id: 'number-mismatch',
  severity: 'warning',
  summary: {
    'en': "The ticket number in an entry's heading matches the one in its project line.",
    'zh-cn': '问答标题中的 issue 编号与项目链接中的一致。',
  },
  why: {
    'en': 'One of the two has a typo or was left over from a copy. Readers arrive at a different discussion.',
    'zh-cn': '其中一个可能有误，或是复制时遗留的。读者打开的是另一个讨论。',
  },
  good: [
    entry('#1391', `[${mosn}/issues/1391](${mosn}/issues/1391)`),
    entry('#1391', `[${mosn}](${mosn})`),
    entry('#1391', `[${mosn}/pull/1402](${mosn}/pull/1402)`, `See [the ticket](${mosn}/issues/1391).`),
    entry('asks:', `[${mosn}/issues/1391](${mosn}/issues/1391)`),
  ],
  bad: [
    {
      text: entry('#1391', `[${mosn}/issues/1319](${mosn}/issues/⟦1319⟧)`),
      fixed: entry('#1391', `[${mosn}/issues/1391](${mosn}/issues/1391)`),
    },
  ],

  *check(issue) {
    for (const entry of issue.entries) {
      const heading = readTicket(issue, entry);
      const link = heading && entry.links.find(({ urlSpan }) => urlSpan.start === entry.projectLine?.urlSpan.start);
      const part = link && readNumber(link.url);
      if (!heading || !link || !part || checkTarget(link.url)) continue;
      const [named, linked] = [issue.text.slice(heading.start, heading.end), link.url.slice(part.start, part.end)];
      if (named === linked || entry.links.some((other) => hasNumber(other, named))) continue;
      const span = { start: link.urlSpan.start + part.start, end: link.urlSpan.start + part.end };
      if (issue.text.slice(span.start, span.end) !== linked) continue;
      yield { span, message: message('number-mismatch', named, linked), fixes: repair(issue, heading, link, part) };
    }
  },
};

/** The digits of `#1391` after the asker; null without a ticket or with several. */
function readTicket({ text }: Issue, { heading, askerSpan }: Entry): Span | null {
  if (!askerSpan) return null;
  const from = Math.max(heading.start, Math.min(askerSpan.end, heading.end));
  // The asker may be on a separate line below the ticket.
  const start = askerSpan.end > heading.end ? heading.start : from;
  const [first, ...others] = text.slice(start, heading.end).matchAll(/(?<![\w/#&])#(\d{1,9})(?![\w])/g);
  if (!first || others.length > 0) return null;
  return { start: start + first.index + 1, end: start + first.index + first[0].length };
}

function readNumber(url: string): Span | null {
  const [before] = ticketAddress.exec(url) ?? [];
  if (before === undefined) return null;
  const [digits = ''] = /^\d+/.exec(url.slice(before.length)) ?? [];
  return { start: before.length, end: before.length + digits.length };
}

/** Whether the address or the text of a link contains a number. */
function hasNumber({ url, text }: Link, digits: string): boolean {
  return [url, text].some((words) => words.split(/\D+/).includes(digits));
}

/** Offers both fixes: only the writer knows which of the two is right. */
function repair({ text }: Issue, heading: Span, link: Link, part: Span): Fix[] {
  const named = text.slice(heading.start, heading.end);
  const linked = link.url.slice(part.start, part.end);
  return [
    {
      title: message('number-mismatch-link-fix', named),
      edits: replaceInAddress(text, link, part, named),
      safe: false,
    },
    { title: message('number-mismatch-heading-fix', linked), edits: [{ span: heading, newText: linked }], safe: false },
  ];
}
