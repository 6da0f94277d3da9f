import type { RecommendedArticle } from '../../issue/issue';
import { message } from '../../messages/message';
import { foldAddress } from '../../addresses/foldAddress';
import { foldTitle } from './foldTitle';
import { removeArticle } from './removeArticle';
import type { Rule } from '../../lint/rule';

const heading = '### 本周推荐阅读\n\n';

export const readingDuplicate: Rule = {
  id: 'reading-duplicate',
  kinds: ['address', 'title'],
  severity: 'warning',
  summary: {
    'en': 'An issue recommends an article once.',
    'zh-cn': '同一篇文章在一期里只推荐一次。',
  },
  why: {
    'en': 'Most often one of the two has the address or the title of the other, so readers never reach the article it announces.',
    'zh-cn': '多半是其中一条的地址或标题写成了另一条的，读者打不开它介绍的文章。',
  },
  good: [
    `${heading}- [Mesh in practice](https://example.com/a)\n- [Raft in practice](https://example.com/b)`,
    `${heading}- [Mesh in practice](https://example.com/a?id=1)\n- [Raft in practice](https://example.com/a?id=2)`,
  ],
  bad: [
    {
      kind: 'address',
      text: `${heading}- [Mesh in practice](https://example.com/a)\n- ⟦[Raft in practice](http://www.example.com/a/?utm_source=b)⟧\n- [Ark in practice](https://example.com/c)`,
    },
    {
      kind: 'title',
      text: `${heading}- [Mesh in practice](https://example.com/a)\n- ⟦[Mesh  in practice](https://example.com/b)⟧`,
    },
    {
      kind: 'address',
      text: `${heading}[Mesh in practice](https://example.com/a)\n\n⟦[Mesh in practice](https://example.com/a)⟧\n\n[Raft in practice](https://example.com/b)`,
      fixed: `${heading}[Mesh in practice](https://example.com/a)\n\n[Raft in practice](https://example.com/b)`,
    },
  ],

  *check(issue) {
    const byAddress = new Map<string, RecommendedArticle>();
    const byTitle = new Map<string, RecommendedArticle>();
    for (const article of issue.reading) {
      const address = foldAddress(article.url);
      const title = foldTitle(article.title);
      const sameAddress = byAddress.get(address);
      const sameTitle = title === null ? undefined : byTitle.get(title);
      const same = sameAddress ?? sameTitle;
      if (same) {
        yield {
          span: article.span,
          kind: sameAddress ? 'address' : 'title',
          message: message(
            sameAddress && sameTitle
              ? 'reading-duplicate'
              : sameAddress
                ? 'reading-duplicate-address'
                : 'reading-duplicate-title',
            same.line + 1,
            same.title,
          ),
          fixes: sameAddress && sameTitle ? removeArticle(issue, article) : [],
        };
      }
      if (address !== '' && !sameAddress) byAddress.set(address, article);
      if (title !== null && !sameTitle) byTitle.set(title, article);
    }
  },
};
