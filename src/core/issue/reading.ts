import type { RecommendedArticle, Entry, Link, Section } from './issue';
import type { Item, TextItem, Segment } from './items';
import { plain } from './sections';

/** An address, an e-mail address or a person: no title. */
const noTitle = /^[*_\s]*(?:[a-z]+:\/\/|www\.|@)|^[*_\s]*[\w.+@-]+\.[a-z]{2,8}(?:\/\S*)?[*_\s]*$/i;

/** Titles whose list counts with one article already; below another title it takes two to make a list. */
const collects = /推荐|阅读|系列|集锦|合集|合辑|特辑|文章|精选|article|reading|read/i;

/** Titles of news and of lists of people, events and contents: their links are sources, not recommendations. */
const reports =
  /news|大事|喜报|招聘|加入|contents|目录|events?\b|meetups?|thanks|致谢|感谢|鸣谢|contribut|贡献者|credits|join us|changes|changelog|pull requests?|merged|变更|更新日志/i;

/** A place on the page; of a code host, a person, and the work on a repository. */
const noArticle =
  /^#|^https?:\/\/(?:www\.)?(?:github|gitlab|gitee|bitbucket)\.[a-z]+\/[^/?#]+\/?(?:$|[^/?#]+\/(?:-\/)?(?:pulls?|pull-requests|merge_requests|issues|commits?|compare|releases|milestones?)\b)/i;

/** A line that names where the words above it come from. */
const credit = /^[（(*_\s]*(?:--|[—–―]|(?:via|by|source)\b|来源|出处|转自|作者|译者)/i;

/** The recommended or collected articles: lines below a title that are a link and hardly anything else. */
export function readReading(
  items: readonly Item[],
  sections: readonly Section[],
  entries: readonly Entry[],
): RecommendedArticle[] {
  const found: { section: number; article: RecommendedArticle }[] = [];
  let section = 0;
  let entry = 0;
  for (const [index, item] of items.entries()) {
    if (item.kind !== 'text') continue;
    const { line } = item.segment;
    while ((entries[entry]?.endLine ?? Infinity) < line) entry++;
    if ((entries[entry]?.line ?? Infinity) <= line) continue;
    while ((sections[section + 1]?.line ?? Infinity) <= line) section++;
    if ((sections[section]?.line ?? Infinity) >= line) continue;
    const link = articleLink(item);
    if (link && !isInSentence(item, items[index - 1])) {
      const title = link.text.startsWith('![') ? titleAbove(items[index - 1]) : plain(link.text);
      found.push({ section, article: { line, span: link.span, title, url: link.url } });
    }
  }
  const counts = new Map<number, number>();
  for (const one of found) counts.set(one.section, (counts.get(one.section) ?? 0) + 1);
  return found
    .filter((one) => {
      const title = sections[one.section]?.title ?? '';
      return collects.test(title) || ((counts.get(one.section) ?? 0) > 1 && !reports.test(title));
    })
    .map(({ article }) => article);
}

/** A picture that links an article has the title on the line above. */
function titleAbove(item: Item | undefined): string {
  return item?.kind === 'text' && item.links.length === 0 ? plain(item.segment.text) : '';
}

function articleLink({ segment, links }: TextItem): Link | null {
  const [link] = links;
  if (!link || segment.quoted || segment.heading > 0) return null;
  if (link.kind === 'bare' || link.kind === 'angle' || noTitle.test(link.text)) return null;
  if (noArticle.test(link.url) || credit.test(segment.text)) return null;
  const words = links.reduce((sum, { text }) => sum + plain(text).length, 0);
  return words >= countRest(segment, links) ? link : null;
}

/** Whether a line goes on with the words of the line above, as where a paragraph is wrapped. */
function isInSentence({ segment }: TextItem, above: Item | undefined): boolean {
  if (above?.kind !== 'text' || above.segment.block !== segment.block || above.imagesOnly) return false;
  return above.links.length === 0 && !/[:：。！？!?.;；*]$/.test(above.segment.text);
}

/** How many letters are beside the links. */
function countRest({ text, span }: Segment, links: readonly Link[]): number {
  let rest = '';
  let from = 0;
  for (const link of links) {
    rest += text.slice(from, link.span.start - span.start);
    from = link.span.end - span.start;
  }
  return (rest + text.slice(from)).replace(/[*_\s|｜·（）()【】「」《》-]/g, '').length;
}
