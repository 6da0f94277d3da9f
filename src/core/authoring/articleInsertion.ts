import type { RecommendedArticle, Issue, Section } from '../issue/issue';
import { articleBlock } from './blocks';
import { placeOutside } from './placeOutside';
import { blockEnd, placeBelow, sectionAt } from './places';
import type { Insertion, Request } from './request';
import { rest } from './template';
import { words } from './words';

/** A title of a section that recommends articles. */
export const readingTitle = /推荐|阅读|reading|articles?\b/i;

/** Inserts a recommended article: below the one at the cursor, else at the end of the reading; where there is none, with a title. */
export function insertArticle(request: Request): Insertion {
  const { issue, language, cursor } = request;
  const section = findReading(issue, cursor);
  if (!section) {
    const place = placeOutside(request, readingTitle);
    const title = `### ${words[language].readingTitle}\n\n`;
    return { span: place.span, template: [place.before, title, ...articleBlock(language), rest, place.after] };
  }
  const articles = articlesOf(issue, section);
  const last = articles.findLast(({ line }) => cursor !== null && line <= cursor) ?? articles.at(-1);
  const lead = last ? articleLead(issue, last) : '- ';
  if (last && lead) {
    const end = issue.lines.endOf(last.line);
    return { span: { start: end, end }, template: ['\n', ...articleBlock(language, lead), rest] };
  }
  const line = last?.line ?? blockEnd(issue, issue.lines.lineAt(section.span.end));
  const place = placeBelow(issue, line, cursor);
  return { span: place.span, template: [place.before, ...articleBlock(language, lead), rest, place.after] };
}

/** What stands before the articles of a section: a list's marker, or nothing. */
export function readArticleLead(issue: Issue, section: Section): string {
  const last = articlesOf(issue, section).at(-1) ?? issue.reading.at(-1);
  return last ? articleLead(issue, last) : '- ';
}

function findReading(issue: Issue, cursor: number | null): Section | null {
  const here = cursor === null ? null : sectionAt(issue, cursor);
  if (here && readingTitle.test(here.title)) return here;
  return issue.sections.findLast(({ title }) => readingTitle.test(title)) ?? null;
}

function articlesOf({ reading }: Issue, { span }: Section): RecommendedArticle[] {
  return reading.filter((article) => span.start <= article.span.start && article.span.end <= span.end);
}

function articleLead({ text, lines }: Issue, { line, span }: RecommendedArticle): string {
  const before = text.slice(lines.startOf(line), span.start);
  return /^ {0,3}[-*+] +$/.test(before) ? before : '';
}
