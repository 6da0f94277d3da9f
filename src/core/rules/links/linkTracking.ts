import { replaceInAddress } from '../../lint/fixEdits';
import { message } from '../../messages/message';
import { findTracking } from '../../addresses/tracking';
import type { Fix, Rule } from '../../lint/rule';

export const linkTracking: Rule = {
  id: 'link-tracking',
  severity: 'hint',

  *check({ issue: { links, text } }) {
    for (const link of links) {
      const { url, urlSpan } = link;
      if (!url.includes('?') && !url.endsWith('#rd')) continue;
      if (text.slice(urlSpan.start, urlSpan.end) !== url) continue;
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
