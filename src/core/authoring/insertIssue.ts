import { readFrontMatter } from '../issue/frontMatter';
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
  lastFrontMatterLine,
  type Refusal,
} from './insertion';
import { compose, finalTabstop } from './template';
import { composeArticle, composeRelease, composeIssueBody } from './templateBlocks';
import { words } from '../messages/templateWords';
import { composeFields, composeFrontMatter } from './frontMatterTemplate';
import { composeProjectField, readStyle } from './insertEntry';

/** The titles of sections that recommend articles. */
export const readingTitle = /推荐|阅读|reading|articles?\b/i;
const releasesTitle = /发布|版本|项目进展|release/i;

/** Inserts a release announcement at the cursor, outside of entries. */
export function insertRelease(request: InsertionRequest, project: Project | null): Insertion {
  return insertAt(placeOutsideEntries(request, releasesTitle), composeRelease(request.language, project));
}

/**
 * Inserts a recommended article below the one at the cursor, else at the end of the section; without such a section, with
 * its title.
 * @param url of the article; null: to be filled in
 */
export function insertArticle(request: InsertionRequest, url: string | null = null): Insertion {
  const { issue, language, cursor } = request;
  const section = findReading(issue, cursor);
  if (!section) {
    const title = `### ${words[language].readingTitle}\n\n`;
    return insertAt(placeOutsideEntries(request, readingTitle), [title, ...composeArticle(language, '- ', url)]);
  }
  const articles = articlesOf(issue, section);
  const last = articles.findLast(({ line }) => cursor !== null && line <= cursor) ?? articles.at(-1);
  const marker = readMarker(issue, last);
  if (last && marker) {
    const end = issue.lines.endOf(last.line);
    return { span: { start: end, end }, template: compose`\n${composeArticle(language, marker, url)}${finalTabstop}` };
  }
  const place = placeBelow(issue, last?.line ?? lastLineOfSection(issue, section), cursor);
  return insertAt(place, composeArticle(language, marker, url));
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

/** Inserts the front matter, or the required fields that are missing in an existing one. */
export function insertFrontMatter(request: InsertionRequest): Insertion | Refusal {
  const { issue, config } = request;
  const { present, errors, fields, yaml } = issue.frontMatter;
  if (!present) return insertAt(placeBelow(issue, -1, null), composeFrontMatter(request));
  if (errors.length > 0) return 'broken-front-matter';
  const known = new Set(fields.map(({ key }) => key.toLowerCase()));
  const missing = config.frontMatter.required.filter((key) => !known.has(key.toLowerCase()));
  if (missing.length === 0) return 'has-front-matter';
  const endsInLine = yaml.end > yaml.start && !/[\r\n]/.test(issue.text.charAt(yaml.end - 1));
  return {
    span: { start: yaml.end, end: yaml.end },
    template: [endsInLine ? '\n' : '', ...composeFields(missing, request)],
  };
}

/** Inserts a template as it is; what the file has for a front matter stays in place of the template's. */
function insertTemplate({ text, frontMatter }: Issue, template: string): Insertion {
  const own = template.replace(/^\ufeff/, '');
  if (!frontMatter.present) return { span: { start: 0, end: text.length }, template: [own] };
  const content = own.slice(readFrontMatter(own).span.end).trim();
  const start = frontMatter.span.end;
  return { span: { start, end: text.length }, template: [`\n${content}\n`] };
}

/** Fills an empty file, or the empty body below a front matter, with an issue. */
export function insertIssue(request: InsertionRequest): Insertion | Refusal {
  const { issue, config, language, template, cursor } = request;
  const { text, body, frontMatter } = issue;
  if (text.slice(body.start).trim() !== '') return 'not-empty';
  if (template !== null) return insertTemplate(issue, template);
  const content = composeIssueBody(readStyle(request, null), language, composeProjectField(config.registry));
  if (frontMatter.present) return insertAt(placeBelow(issue, lastFrontMatterLine(issue), cursor), content);
  const block = composeFrontMatter(request);
  return { span: { start: 0, end: text.length }, template: compose`${block}\n\n${content}${finalTabstop}\n` };
}
