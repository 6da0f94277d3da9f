import { foldAddress } from '../../addresses/foldAddress';
import { message } from '../../messages/message';
import type { Rule } from '../../lint/rule';

export const readingSeenBefore: Rule = {
  id: 'reading-seen-before',
  severity: 'info',

  *check({ issue: { reading } }, { earlier }) {
    if (!earlier) return;
    for (const { url, span } of reading) {
      const found = earlier.get(foldAddress(url));
      if (!found) continue;
      const { uri, line, day, title } = found;
      yield {
        span,
        message: message('reading-seen-before', day, title ?? uri),
        related: { uri, line, message: message('reading-seen-before-place') },
      };
    }
  },
};
