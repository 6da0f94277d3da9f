import { replaceInAddress } from '../../lint/fixEdits';
import { message } from '../../messages/message';
import type { Link } from '../../issue/issue';
import { findTracking } from '../../addresses/tracking';
import { textsOf } from '../../lint/readFields';
import type { Fix, Rule } from '../../lint/rule';

/** Whether an address tells its server that the reader comes from this digest: the digest's own wish. */
function namesDigest(url: string, title: string): boolean {
  const source = letters(/[?&]utm_source=([\w.-]+)/i.exec(url)?.[1] ?? '');
  return source.length > 5 && title.includes(source);
}

function letters(words: string): string {
  return words.toLowerCase().replace(/[^\p{L}\d]/gu, '');
}

/** What ends an address in running text for everybody. */
const endOfBare = /^[*_~]*(?:$|[\s<>)"'`]|[^\u0000-\u007f])/;

/** Whether it is certain where an address ends; after a parenthesis that is not closed it is not. */
function isClosed(text: string, { kind, urlSpan: { start, end } }: Link): boolean {
  if (kind !== 'bare') return true;
  const before = text.slice(Math.max(0, start - 2), start);
  return !/\]\s?\(?$/.test(before) && endOfBare.test(text.slice(end, end + 4));
}

export const linkTracking: Rule = {
  id: 'link-tracking',
  severity: 'hint',

  *check({ issue: { links, text, frontMatter } }) {
    const title = letters(
      textsOf(frontMatter.fields.find(({ key }) => key.toLowerCase() === 'title')?.value ?? null).join(''),
    );
    for (const link of links) {
      const { url, urlSpan } = link;
      if (!url.includes('?') && !url.endsWith('#rd')) continue;
      if (text.slice(urlSpan.start, urlSpan.end) !== url || !isClosed(text, link)) continue;
      if (namesDigest(url, title)) continue;
      const found = findTracking(url);
      const [first] = found;
      const last = found.at(-1);
      if (!first || !last) continue;
      const edits = found.flatMap((part) => replaceInAddress(text, link, part, ''));
      const fix: Fix = { title: message('link-tracking-fix'), edits, safe: true };
      const pieces = found.flatMap(({ start, end }) => url.slice(start, end).split(/[?&#](?:amp;)?/));
      const names = pieces.map((piece) => piece.replace(/=.*$/, '')).filter(Boolean);
      yield {
        span: { start: urlSpan.start + first.start, end: urlSpan.start + last.end },
        message: message('link-tracking', names.join(', ')),
        // A session of the writer's own is more than a matter of taste.
        ...(names.includes('token') ? { severity: 'info' as const } : {}),
        fixes: [fix],
      };
    }
  },
};
