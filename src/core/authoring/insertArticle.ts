import type { Issue, RecommendedArticle, Section } from '../issue/issue';
import type { Project } from '../projects/registry';
import {
  insertAt,
  lastLineOfSection,
  placeBelow,
  placeOutsideEntries,
  sectionAt,
  type Insertion,
  type InsertionRequest,
} from './insertion';
import { compose, finalTabstop } from './template';
import { composeArticle, composeRelease, exampleProject } from './templateBlocks';
import { words } from '../messages/templateWords';

/** The titles of sections that recommend articles. */
export const readingTitle = /推荐|阅读|reading|articles?\b/i;
const releasesTitle = /发布|版本|项目进展|release/i;

/** Inserts a release note at the cursor, outside of entries. */
export function insertRelease(request: InsertionRequest, project: Project | null): Insertion {
  const note = composeRelease(request.language, project ?? exampleProject);
  return insertAt(placeOutsideEntries(request, releasesTitle), note);
}

/** Inserts a recommended article below the one at the cursor, else at the end of the section; without such a section, with its title. */
export function insertArticle(request: InsertionRequest): Insertion {
  const { issue, language, cursor } = request;
  const section = findReading(issue, cursor);
  if (!section) {
    const title = `### ${words[language].readingTitle}\n\n`;
    return insertAt(placeOutsideEntries(request, readingTitle), [title, ...composeArticle(language)]);
  }
  const articles = articlesOf(issue, section);
  const last = articles.findLast(({ line }) => cursor !== null && line <= cursor) ?? articles.at(-1);
  const marker = readMarker(issue, last);
  if (last && marker) {
    const end = issue.lines.endOf(last.line);
    return { span: { start: end, end }, template: compose`\n${composeArticle(language, marker)}${finalTabstop}` };
  }
  const place = placeBelow(issue, last?.line ?? lastLineOfSection(issue, section), cursor);
  return insertAt(place, composeArticle(language, marker));
}

/** The list marker of the articles of a section; empty where each is a paragraph. */
export function readArticleMarker(issue: Issue, section: Section): string {
  return readMarker(issue, articlesOf(issue, section).at(-1) ?? issue.reading.at(-1));
}

function readMarker({ text, lines }: Issue, article: RecommendedArticle | undefined): string {
  if (!article) return '- ';
  const before = text.slice(lines.startOf(article.line), article.span.start);
  return /^ {0,3}[-*+] +$/.test(before) ? before : '';
}

function findReading(issue: Issue, cursor: number | null): Section | null {
  const here = cursor === null ? null : sectionAt(issue, cursor);
  if (here && readingTitle.test(here.title)) return here;
  return issue.sections.findLast(({ title }) => readingTitle.test(title)) ?? null;
}

function articlesOf({ reading }: Issue, { span }: Section): RecommendedArticle[] {
  return reading.filter((article) => span.start <= article.span.start && article.span.end <= span.end);
}
