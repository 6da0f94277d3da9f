import type { Config } from '../../config/config';
import type { Field, Issue } from '../../issue/issue';
import { checkField } from './checkField';
import type { ValueContext } from './checkWords';
import { readQuoted, readSeries } from './titleClaims';
import { readableFields, textsOf, valuePlace } from '../../lint/readFields';
import type { Report, Rule } from '../../lint/rule';
import { message } from '../../messages/message';

export const frontMatterValue: Rule = {
  id: 'front-matter-value',
  severity: 'warning',

  *check({ issue, config }, { path }) {
    const fields = readableFields(issue);
    const byKey = new Map(fields.map((field) => [field.key.toLowerCase(), field]));
    const context: ValueContext = {
      issue,
      registry: config.registry,
      date: byKey.get('date'),
      title: byKey.get('title'),
      path,
    };
    const reports = new Map(fields.map((field) => [field, [...checkField(field, allowedFor(field, config), context)]]));
    for (const [field, found] of reports)
      yield* isRepeated(field, byKey, reports) ? found.filter(isIndependent) : found;
    yield* checkTogether(issue, byKey);
  },
};

/** Whether a description repeats a title for which a missing release is reported. */
function isRepeated(
  { key, value }: Field,
  byKey: ReadonlyMap<string, Field>,
  reports: ReadonlyMap<Field, readonly Report[]>,
): boolean {
  const title = byKey.get('title');
  if (key.toLowerCase() !== 'description' || typeof value !== 'string' || typeof title?.value !== 'string')
    return false;
  const plain = (words: string) => readQuoted(words.trim()) ?? words.trim();
  return plain(title.value) === plain(value) && reports.get(title)?.some((report) => !isIndependent(report)) === true;
}

function isIndependent({ kind }: Report): boolean {
  return kind !== 'unreleased';
}

function allowedFor({ key }: Field, { frontMatter: { allowed } }: Config): readonly string[] {
  const name = Object.keys(allowed).find((each) => each.toLowerCase() === key.toLowerCase());
  return (name === undefined ? undefined : allowed[name]) ?? [];
}

const seriesWord = /weekly|monthly|newsletter|digest|周报|周刊|月报|月刊|双周/i;

/**
 * Reports a title that names the series while its only category and its only tag are the same other word: the front
 * matter was copied from another post. Several words are the subjects of the issue.
 */
function* checkTogether(issue: Issue, byKey: ReadonlyMap<string, Field>): Iterable<Report> {
  const [title = ''] = textsOf(byKey.get('title')?.value ?? null);
  const series = readSeries(readQuoted(title) ?? title);
  const categories = byKey.get('categories');
  if (series === null || !categories || !seriesWord.test(series)) return;
  const [category, ...others] = textsOf(categories.value);
  const tags = textsOf(byKey.get('tags')?.value ?? null);
  if (category === undefined || others.length > 0 || tags.length !== 1 || tags[0] !== category) return;
  if (fold(series).includes(fold(category)) || fold(category).includes(fold(series)) || seriesWord.test(category))
    return;
  const words = message('front-matter-value-filed', series, category);
  yield { span: valuePlace(issue, categories), kind: 'filed', message: words };
}

function fold(text: string): string {
  return text.toLowerCase().replace(/\s+/g, '');
}
