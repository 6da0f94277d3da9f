import type { Issue, RecommendedArticle } from '../../issue/issue';
import { message } from '../../messages/message';
import { foldAddress } from '../../addresses/foldAddress';
import type { Fix, Rule } from '../../lint/rule';

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

/** Titles that do not name their article. */
const genericTitle =
  /^(?:点击|点此|点这里|阅读|查看|原文|全文|链接|详情|更多|戳|传送门|地址|视频|回放|文章|read|link|here|more|article|video)/i;
/** Two articles may have the same title if it is shorter. UTF-16 units. */
const minTitleLength = 6;

/** A title without case, spaces and punctuation; null if it is too generic to identify an article. */
function foldTitle(title: string): string | null {
  const folded = title.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  return folded.length < minTitleLength || genericTitle.test(folded) ? null : folded;
}

/** Removes an article that has its own line. Not safe: the writer may want to keep this one instead of the other. */
function removeArticle({ text, lines }: Issue, { line, span }: RecommendedArticle): Fix[] {
  const start = lines.startOf(line);
  const before = text.slice(start, span.start);
  const after = text.slice(span.end, lines.endOf(line));
  if (!/^[ \t]*(?:[-*+]|\d{1,9}[.)、])?[ \t]*[*_《]{0,3}$/.test(before) || !/^[*_》;；。]{0,4}\s*$/.test(after))
    return [];
  // Between two blank lines, one of them is removed as well.
  const isBlank = (index: number) =>
    index < lines.count && text.slice(lines.startOf(index), lines.endOf(index)).trim() === '';
  const last = line > 0 && isBlank(line - 1) && isBlank(line + 1) ? line + 1 : line;
  const end = last + 1 < lines.count ? lines.startOf(last + 1) : text.length;
  return [{ title: message('reading-remove-fix'), edits: [{ span: { start, end }, newText: '' }], safe: false }];
}
