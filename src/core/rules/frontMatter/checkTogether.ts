import type { Field, Issue } from '../../issue/issue';
import { message } from '../../messages/message';
import type { Report } from '../../lint/rule';
import { textsOf } from './fieldTypes';
import { readQuoted } from './quoted';
import { readSeries } from './series';
import { valuePlace } from './valuePlace';

const seriesWord = /weekly|monthly|newsletter|digest|周报|周刊|月报|月刊|双周/i;

/**
 * A title that names the series, filed as category and tag under one other word: the front matter is that of another post.
 * Words of the issue's subjects, of which there are several, say nothing.
 */
export function* checkTogether(issue: Issue, byKey: ReadonlyMap<string, Field>): Iterable<Report> {
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
