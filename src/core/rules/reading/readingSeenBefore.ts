import { foldAddress } from '../../addresses/foldAddress';
import { message } from '../../messages/message';
import type { Rule } from '../../lint/rule';

const heading = '### 本周推荐阅读\n\n';

export const readingSeenBefore: Rule = {
  id: 'reading-seen-before',
  severity: 'info',
  summary: {
    'en': 'An article is recommended in one issue only.',
    'zh-cn': '同一篇文章只在一期里推荐。',
  },
  why: {
    'en': 'Some digests repeat their best articles on purpose; the others want to know what readers have had already.',
    'zh-cn': '有的周报会有意重复推荐好文章；如果不是，编辑会想知道读者已经看过哪些。',
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
