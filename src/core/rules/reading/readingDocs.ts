import type { RuleDocumentation } from '../../lint/rule';

const heading = '### 本周推荐阅读\n\n';

export const readingDocs: Readonly<Record<string, RuleDocumentation>> = {
  'reading-duplicate': {
    kinds: ['address', 'title'],
    summary: 'An issue recommends each article only once.',
    summaryInChinese: '同一期中，每篇文章只推荐一次。',
    why: 'Usually one of the two has the URL or the title of the other, so readers cannot reach the article that it announces.',
    whyInChinese: '通常是其中一条误用了另一条的网址或标题，读者无法打开要推荐的文章。',
    good: [
      `${heading}- [Mesh in practice](https://example.com/a)\n- [Raft in practice](https://example.com/b)`,
      `${heading}- [Mesh in practice](https://example.com/a?id=1)\n- [Raft in practice](https://example.com/a?id=2)`,
      `${heading}- [Discussion on Reddit](https://example.com/a)\n- [Discussion on Reddit](https://example.com/b)`,
      `${heading}- [Add a cache](https://github.com/a/b/pull/1)\n- [Test the cache](https://github.com/a/b/pull/1)`,
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
  },
  'reading-seen-before': {
    summary: 'An article is recommended in only one issue.',
    summaryInChinese: '每篇文章只在一期中推荐。',
    why: 'Some digests recommend good articles more than once. For others, this shows what readers have already seen.',
    whyInChinese: '有的周报会重复推荐好文章；如果不是有意为之，这里会指出读者已经看过的文章。',
    good: [`${heading}- [Mesh in practice](https://example.com/a)\n- [Raft in practice](https://example.com/b)`],
    bad: [
      {
        text: `${heading}- ⟦[Mesh in practice](https://example.com/a/)⟧\n- [Raft in practice](https://example.com/b)`,
        earlier: ['https://example.com/a'],
      },
    ],
  },
};
