import type { Field, Issue } from '../../issue/issue';
import { message } from '../../messages/message';
import type { Span } from '../../text/span';
import { daysBetween, readPathDate } from './pathDate';
import { isEnglishDate, meansDate, readDate, type WrittenDate } from './readDate';
import { innerSpan, readableFields, valuePlace, typeOf } from '../../lint/readFields';
import type { Fix, Report, Rule } from '../../lint/rule';

export const frontMatterDate: Rule = {
  id: 'front-matter-date',
  severity: 'warning',

  *check({ issue }, { path }) {
    for (const field of readableFields(issue)) {
      const key = field.key.toLowerCase();
      if (typeOf(key) === 'date') yield* checkField(issue, field, key === 'date' ? path : undefined);
    }
  },
};

/** How many days after the day in its name an issue may be dated. */
const maxDaysLate = 6;

function* checkField(issue: Issue, field: Field, path: string | undefined): Iterable<Report> {
  const { value } = field;
  if (typeof value !== 'string' && typeof value !== 'number') return;
  const written = String(value).trim();
  const date = readDate(written);
  const span = valuePlace(issue, field);
  if (!date) {
    // Any other text is reported by `front-matter-type`.
    if (meansDate(written) && !isEnglishDate(written))
      yield { span, message: message('front-matter-date-notation', written), kind: 'notation' };
    return;
  }
  if (!date.exists) {
    yield { span, message: message('front-matter-date-impossible', written), kind: 'impossible' };
    return;
  }
  if (!date.plain) {
    const inner = innerSpan(issue, field);
    const fixes = inner ? rewrite(inner, date.repaired, true) : [];
    yield { span, message: message('front-matter-date-notation', written), kind: 'notation', fixes };
  }
  if (date.plain && !date.zoned)
    yield { span, message: message('front-matter-date-zone'), kind: 'zone', severity: 'info' };
  if (path !== undefined) yield* comparePath(issue, field, date, path);
}

function* comparePath(issue: Issue, field: Field, date: WrittenDate, path: string): Iterable<Report> {
  const named = readPathDate(path);
  const days = named && daysBetween(named, date.year, date.month, date.day);
  if (named === null || days === null || days === 0) return;
  // Many an issue is named after the week that it reports on, or after the day on which it was planned.
  if (days < 0 && -days <= maxDaysLate) return;
  // Late in the day in UTC, it is the next day in China.
  if (days === 1 && date.utc && (date.hour ?? 0) >= 10) return;
  const crossing = named.month - date.month > 6 ? -1 : date.month - named.month > 6 ? 1 : 0;
  const year = named.year ?? date.year + crossing;
  const day = [year, named.month, named.day].map((part) => String(part).padStart(2, '0')).join('-');
  yield {
    span: valuePlace(issue, field),
    message: message('front-matter-date-path', named.name, date.repaired.slice(0, 10)),
    kind: 'path',
    fixes: changeDay(issue, field, day),
  };
}

/** Replaces the day and keeps the time. */
function changeDay(issue: Issue, { valueSpan: { start, end } }: Field, day: string): Fix[] {
  const at = issue.text.slice(start, end).search(/\d{4}-\d\d-\d\d/);
  return at < 0 ? [] : rewrite({ start: start + at, end: start + at + day.length }, day, false);
}

function rewrite(span: Span, newText: string, safe: boolean): Fix[] {
  return [{ title: message('front-matter-date-fix', newText), edits: [{ span, newText }], safe }];
}
