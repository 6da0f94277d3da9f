import type { Field, Issue } from '../../issue/issue';
import type { Report } from '../../lint/rule';
import { message } from '../../messages/message';
import type { Registry } from '../../projects/registry';
import { dayNumber } from './days';
import { findOtherNumber } from './leftover';
import { readPathDate } from './pathDate';
import { readDate } from './readDate';
import { replaceText, reportValue } from './reportValue';
import {
  findRepeatedSeries,
  findUnmentionedRelease,
  readPathNumber,
  readTitleDays,
  readTitleNumber,
} from './titleClaims';
import { findLoneBracket } from './titleFaults';

/** What values are compared with. */
export interface ValueContext {
  readonly issue: Issue;
  readonly registry: Registry;
  readonly date: Field | undefined;
  readonly title: Field | undefined;
  readonly path: string | undefined;
}

/** How many days after the last day of its title an issue may be dated: some appear early in the next week. */
const maxDaysLate = 6;

/** Checks the brackets, the series, the week, the number and the releases in a title or description. */
export function* checkWords(
  field: Field,
  value: string,
  { issue, registry, date, title, path }: ValueContext,
): Iterable<Report> {
  const { key } = field;
  const bracket = findLoneBracket(value);
  if (bracket) {
    const words = message('front-matter-value-bracket', key, value.slice(bracket.start, bracket.end));
    yield reportValue(issue, field, 'bracket', words, []);
  }
  const isDescription = key.toLowerCase() === 'description';
  const other = isDescription && typeof title?.value === 'string' ? findOtherNumber(value, title.value) : null;
  if (other)
    yield reportValue(
      issue,
      field,
      'leftover',
      message('front-matter-value-leftover', key, other.found, other.own),
      [],
    );
  const repeated = findRepeatedSeries(value);
  if (repeated) {
    const { series, repetition, adjacent } = repeated;
    const once = value.slice(0, repetition.start) + value.slice(repetition.end);
    const fixes = adjacent ? replaceText(issue, field, value, once, true, message('front-matter-once-fix')) : [];
    yield reportValue(issue, field, 'repeated', message('front-matter-value-repeated', key, series), fixes);
  }
  const unreleased = findUnmentionedRelease(value, issue, registry);
  if (unreleased !== null)
    yield reportValue(issue, field, 'unreleased', message('front-matter-value-unreleased', key, unreleased), []);
  const day = typeof date?.value === 'string' ? readDate(date.value.trim()) : null;
  if (day?.exists) {
    const own = dayNumber(day.year, day.month, day.day);
    const days = readTitleDays(value, day.year, own);
    const daysLate = days && days.first < days.last ? maxDaysLate : 0;
    if (days && (own < days.first || own > days.last + daysLate)) {
      const words = message('front-matter-value-week', key, days.written, day.repaired.slice(0, 10));
      yield reportValue(issue, field, 'week', words, []);
    }
  }
  const named = path === undefined || key.toLowerCase() !== 'title' || readPathDate(path) ? null : readPathNumber(path);
  const number = named ? readTitleNumber(value) : null;
  if (named && number !== null && number !== named.number)
    yield reportValue(issue, field, 'number', message('front-matter-value-number', number, named.name), []);
}
