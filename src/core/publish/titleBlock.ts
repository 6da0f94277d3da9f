import type { FrontMatter } from '../issue/issue';
import { readField } from '../issue/frontMatter';
import { escapeHtml } from '../text/escapeHtml';

/**
 * The HTML above the article, as the published page has it: the title, then `date · author · #tags`.
 * An issue without an author has an empty link and both dots there, which its writer ought to see.
 */
export function renderTitleBlock(frontMatter: FrontMatter): string {
  const title = escapeHtml(readField(frontMatter, 'title') ?? '');
  const byline = [escapeHtml(readDay(frontMatter)), renderAuthor(frontMatter), renderTags(frontMatter)];
  return `<div class="ss-meta">
<h1 class="title">${title}</h1>
<div class="meta">${byline.join(' · ')}</div>
</div>
`;
}

/** The day as written in its own zone: a reader elsewhere sees the same one. */
function readDay(frontMatter: FrontMatter): string {
  const date = readField(frontMatter, 'date') ?? '';
  return /^\d{4}-\d\d-\d\d(?!\d)/.exec(date)?.[0] ?? date;
}

function renderAuthor(frontMatter: FrontMatter): string {
  const author = escapeHtml(readField(frontMatter, 'author') ?? '');
  const link = readField(frontMatter, 'authorlink') ?? '';
  return /^(?:https?:|mailto:|\/)/i.test(link) ? `<a href="${escapeHtml(link)}">${author}</a>` : `<a>${author}</a>`;
}

function renderTags({ fields }: FrontMatter): string {
  const value = fields.find(({ key }) => key === 'tags')?.value ?? [];
  const tags = (Array.isArray(value) ? value : [value]).filter((tag) => typeof tag === 'string' && tag !== '');
  const links = tags.map(
    (tag) => `<a class="tag" href="/tags/${escapeHtml(slugOf(tag))}/" rel="tag">#${escapeHtml(tag)}</a>`,
  );
  return `<span class="tags">${links.join(' ')}</span>`;
}

/** The site's address of a tag: small letters, hyphens for spaces. Half a surrogate pair cannot be encoded. */
function slugOf(tag: string): string {
  const whole = tag.replace(/\p{Surrogate}/gu, '\ufffd');
  return encodeURIComponent(whole.trim().toLowerCase().replace(/\s+/g, '-'));
}
