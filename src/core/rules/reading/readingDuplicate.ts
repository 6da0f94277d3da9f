import type { Issue, RecommendedArticle } from '../../issue/issue';
import { message } from '../../messages/message';
import { foldAddress } from '../../addresses/foldAddress';
import type { Fix, Rule } from '../../lint/rule';

export const readingDuplicate: Rule = {
  id: 'reading-duplicate',
  severity: 'warning',

  *check({ issue }) {
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

/** Titles that do not name their article, but what there is to do, or where it is. */
const genericTitle =
  /^(?:点击|点此|点这里|阅读|查看|原文|全文|译文|链接|详情|更多|戳|传送门|地址|视频|回放|文章|官网|源码|代码|论文|文档|讨论|读者|网友|知乎|微博|掘金|公众号|hackernews|reddit|github|twitter|youtube|lobsters|read|link|here|more|article|video|source|discuss|slides|paper|docs|code|announcement)/i;
/** Articles and events may have the same title if it is shorter; a Han character counts twice. */
const minTitleWidth = 14;

/** A title without case, spaces and punctuation; null if it is too generic to identify an article. */
function foldTitle(title: string): string | null {
  const folded = title.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const width = folded.length + (folded.match(/\p{Script=Han}/gu)?.length ?? 0);
  return width < minTitleWidth || genericTitle.test(folded) ? null : folded;
}

/** Removes an article that has its own line. Not safe: the writer may want to keep this one instead of the other. */
function removeArticle({ text, lines }: Issue, { line, span }: RecommendedArticle): Fix[] {
  const start = lines.startOf(line);
  const before = text.slice(start, span.start);
  const after = text.slice(span.end, lines.endOf(line));
  if (!/^[ \t]*(?:[-*+]|\d{1,9}[.)、])?[ \t]*[*_《]{0,3}$/.test(before) || !/^[*_》;；。]{0,4}\s*$/.test(after))
    return [];
  // Between two blank lines, one of them is removed as well.
  const isBlank = (index: number) => index < lines.count && lines.textOf(index).trim() === '';
  const last = line > 0 && isBlank(line - 1) && isBlank(line + 1) ? line + 1 : line;
  const end = last + 1 < lines.count ? lines.startOf(last + 1) : text.length;
  return [{ title: message('reading-remove-fix'), edits: [{ span: { start, end }, newText: '' }], safe: false }];
}
