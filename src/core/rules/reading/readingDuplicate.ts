import type { Article } from '../../issue/issue';
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
    'en': 'An issue recommends each article only once.',
    'zh-cn': '同一期中，每篇文章只推荐一次。',
  },
  why: {
    'en': 'Usually one of the two has the URL or the title of the other, so readers cannot reach the article that it announces.',
    'zh-cn': '通常是其中一条误用了另一条的网址或标题，读者无法打开要推荐的文章。',
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
    const byAddress = new Map<string, Article>();
    const byTitle = new Map<string, Article>();
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
