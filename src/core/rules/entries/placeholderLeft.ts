import { exampleArticle, exampleCover, exampleProject, isExampleProject, words } from '../../messages/templateWords';
import type { Issue } from '../../issue/issue';
import { message } from '../../messages/message';
import type { Span } from '../../text/span';
import { textsOf, valuePlace } from '../../lint/readFields';
import type { Rule } from '../../lint/rule';

const all = Object.values(words);
/** UTF-16 units; no placeholder of a template is longer. */
const maxLength = 100;
const questions = new Set(all.flatMap(({ question, furtherQuestion }) => [question, furtherQuestion]));
const answers = new Set(all.flatMap(({ answer, furtherAnswer }) => [answer, furtherAnswer]));
const askers = new Set(all.map(({ asker }) => asker));
const changes = new Set(all.map(({ change }) => change));
const articles = new Set([...all.map(({ articleTitle }) => articleTitle), exampleArticle]);
const values = new Set([...all.map(({ series, headline }) => `${series} | ${headline}`), exampleCover]);

export const placeholderLeft: Rule = {
  id: 'placeholder-left',
  severity: 'warning',

  *check({ issue }) {
    for (const { kind, span } of findPlaceholders(issue)) {
      const written = issue.text.slice(span.start, span.end);
      yield { span, kind, message: message('placeholder-left', written) };
    }
    for (const { kind, span, written } of findPlaceholderWords(issue))
      yield { span, kind, message: message('placeholder-idle', written) };
  },
};

function* findPlaceholders(issue: Issue): Iterable<{ kind: string; span: Span }> {
  const { text, frontMatter, entries, prose, reading, releases } = issue;
  // A longer text is no placeholder, which saves the lookup.
  const read = ({ start, end }: Span) => (end - start > maxLength ? '' : text.slice(start, end).trim());
  for (const field of frontMatter.fields)
    if (textsOf(field.value).some((value) => values.has(value.trim())))
      yield { kind: 'front-matter', span: valuePlace(issue, field) };
  for (const { asker, askerSpan, turns, projectLine } of entries) {
    if (asker !== null && askerSpan && askers.has(asker)) yield { kind: 'asker', span: askerSpan };
    for (const { kind, span, mark } of turns) {
      const words = read({ start: mark?.end ?? span.start, end: span.end });
      if ((kind === 'question' ? questions : answers).has(words)) yield { kind, span };
    }
    if (projectLine && isExampleProject(projectLine.url)) yield { kind: 'project', span: projectLine.span };
  }
  for (const { project, span } of releases) if (project === exampleProject.name) yield { kind: 'release', span };
  for (const { span, lists } of prose) if (lists > 0 && changes.has(read(span))) yield { kind: 'change', span };
  for (const { title, url, span } of reading)
    if (articles.has(title) || articles.has(url)) yield { kind: 'article', span };
}

/** The words that writers use for missing text. */
const placeholder = /^[*_ ]*(todo|tbd|fixme|x{3,}|待补充|待定|待填写)[*_ ]*$/i;
/** A path segment of an address that is such a word; on a local host it is an example. */
const placeholderSegment = /^https?:\/\/(?!localhost\b|[\d.]+[:/])[^/?#\s]+(?=\/)[^?#\s]*?\/(x{3,})(?=[/?#]|$)/i;

interface PlaceholderWord {
  readonly kind: 'question' | 'answer' | 'link' | 'address';
  readonly span: Span;
  readonly written: string;
}

/** Finds questions, answers and link texts that are only such a word, and addresses with one. */
function* findPlaceholderWords({ text, entries, links }: Issue): Iterable<PlaceholderWord> {
  for (const { turns } of entries)
    for (const { kind, span, mark } of turns) {
      const found = readPlaceholder(text, { start: mark?.end ?? span.start, end: span.end });
      if (found) yield { kind, ...found };
    }
  for (const { kind, textSpan, url, urlSpan } of links) {
    const found = readPlaceholder(text, textSpan);
    if (found) yield { kind: 'link', ...found };
    const [before = '', segment = ''] = (kind !== 'bare' && /\/xxx/i.test(url) && placeholderSegment.exec(url)) || [];
    const start = urlSpan.start + before.length - segment.length;
    if (segment !== '' && text.startsWith(segment, start))
      yield { kind: 'address', span: { start, end: start + segment.length }, written: segment };
  }
}

function readPlaceholder(text: string, { start, end }: Span): Omit<PlaceholderWord, 'kind'> | null {
  // With its markup no such word is longer.
  if (end - start > 40) return null;
  const words = text.slice(start, end).trim();
  const [, written] = placeholder.exec(words) ?? [];
  if (written === undefined) return null;
  const at = start + text.slice(start, end).indexOf(words);
  return { span: { start: at, end: at + words.length }, written };
}
