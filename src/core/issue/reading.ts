import type { Article, Entry, Link, Section } from './issue';
import type { Item, TextItem } from './items';
import { plain } from './headings';

/** An address, an e-mail address or a person: no title. */
const noTitle = /^[*_\s]*(?:[a-z]+:\/\/|www\.|@)|^[*_\s]*[\w.+@-]+\.[a-z]{2,8}(?:\/\S*)?[*_\s]*$/i;

/** Titles whose list counts with one article already; below another title it takes two to make a list. */
const collects = /推荐|阅读|系列|集锦|合集|合辑|特辑|文章|精选|article|reading|read/i;

/** Titles of news: their links are sources, not recommendations. */
const reports = /news|大事|喜报|招聘|加入/i;

/** The recommended or collected articles: lines below a title that are a link and hardly anything else. */
export function readReading(
  items: readonly Item[],
  sections: readonly Section[],
  entries: readonly Entry[],
): Article[] {
  const found: { section: number; article: Article }[] = [];
  let section = 0;
  let entry = 0;
  for (const item of items) {
    if (item.kind !== 'text') continue;
    const { line } = item.segment;
    while ((entries[entry]?.endLine ?? Infinity) < line) entry++;
    if ((entries[entry]?.line ?? Infinity) <= line) continue;
    while ((sections[section + 1]?.line ?? Infinity) <= line) section++;
    if ((sections[section]?.line ?? Infinity) >= line) continue;
    const link = articleLink(item);
    if (link) found.push({ section, article: { line, span: link.span, title: plain(link.text), url: link.url } });
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

function articleLink({ segment, links }: TextItem): Link | null {
  const [link] = links;
  if (
    !link ||
    segment.quoted ||
    segment.heading > 0 ||
    link.kind === 'bare' ||
    link.kind === 'angle' ||
    noTitle.test(link.text)
  )
    return null;
  const covered = links.reduce((sum, { span }) => sum + span.end - span.start, 0);
  const words = links.reduce((sum, { text }) => sum + plain(text).length, 0);
  return words >= segment.text.length - covered ? link : null;
}
