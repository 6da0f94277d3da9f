import { foldAddress } from '../../addresses/foldAddress';
import { message } from '../../messages/message';
import type { Rule } from '../../lint/rule';

const heading = '### 本周推荐阅读\n\n';

export const readingSeenBefore: Rule = {
  id: 'reading-seen-before',
  severity: 'info',
  summary: {
    'en': 'An article is recommended in only one issue.',
    'zh-cn': '每篇文章只在一期中推荐。',
  },
  why: {
    'en': 'Some digests recommend good articles more than once. For others, this shows what readers have already seen.',
    'zh-cn': '有的周报会重复推荐好文章；如果不是有意为之，这里会指出读者已经看过的文章。',
  },
  good: [`${heading}- [Mesh in practice](https://example.com/a)\n- [Raft in practice](https://example.com/b)`],
  bad: [
    {
      text: `${heading}- ⟦[Mesh in practice](https://example.com/a/)⟧\n- [Raft in practice](https://example.com/b)`,
      earlier: ['https://example.com/a'],
    },
  ],

  *check({ reading }, { earlier }) {
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
