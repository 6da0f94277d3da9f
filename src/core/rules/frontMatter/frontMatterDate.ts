import type { Field, Issue } from '../../issue/issue';
import { message } from '../../messages/message';
import type { Span } from '../../text/span';
import { daysBetween, isEnglishDate, meansDate, readDate, readPathDate, type WrittenDate } from './readDate';
import { innerSpan, readableFields, valuePlace } from '../../lint/readFields';
import { page } from './examplePage';
import type { Fix, Report, Rule } from '../../lint/rule';

const dateKeys = new Set(['date', 'lastmod', 'publishdate', 'expirydate']);

export const frontMatterDate: Rule = {
  id: 'front-matter-date',
  kinds: ['impossible', 'notation', 'path'],
  severity: 'warning',
  summary: {
    'en': 'The date of an issue exists, has a format that all parsers recognize, and matches the name of the folder or file.',
    'zh-cn': '日期真实存在，格式能被所有解析器识别，并且与文件夹或文件的名称一致。',
  },
  why: {
    'en': 'An issue without a valid date is listed last or not published. An issue with the date of another week is listed in the wrong place.',
    'zh-cn': '没有有效日期的一期会排在最后或不发布；日期属于另一周的一期会排错位置。',
  },
  good: [page('date: 2024-01-05T15:00:00+08:00'), page('date: "2024-02-29"')],
  bad: [
    { text: page('date: ⟦2024-02-30⟧'), kind: 'impossible' },
    { text: page('date: ⟦2024-01-05T25:00:00+08:00⟧'), kind: 'impossible' },
    { text: page('date: ⟦2024/1/5 15:00 +8:00⟧'), fixed: page('date: 2024-01-05T15:00:00+08:00'), kind: 'notation' },
    { text: page('date: ⟦"05/01/2024"⟧'), kind: 'notation' },
    {
      text: page('date: ⟦2024-01-05T15:00:00+08:00⟧'),
      fixed: page('date: 2024-01-12T15:00:00+08:00'),
      kind: 'path',
      path: 'blog/weekly-20240112/index.md',
    },
  ],

  *check(issue, { path }) {
    for (const field of readableFields(issue)) {
      const key = field.key.toLowerCase();
      if (dateKeys.has(key)) yield* checkField(issue, field, key === 'date' ? path : undefined);
    }
  },
};

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
    const fixes = inner ? [rewrite(inner, date.repaired, true)] : [];
    yield { span, message: message('front-matter-date-notation', written), kind: 'notation', fixes };
  }
  if (path !== undefined) yield* comparePath(issue, field, date, path);
}

function* comparePath(issue: Issue, field: Field, date: WrittenDate, path: string): Iterable<Report> {
  const named = readPathDate(path);
  const days = named && daysBetween(named, date.year, date.month, date.day);
  if (named === null || days === null || days === 0) return;
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
function changeDay({ text }: Issue, { valueSpan: { start, end } }: Field, day: string): Fix[] {
  const at = text.slice(start, end).search(/\d{4}-\d\d-\d\d/);
  return at < 0 ? [] : [rewrite({ start: start + at, end: start + at + day.length }, day, false)];
}

function rewrite(span: Span, newText: string, safe: boolean): Fix {
  return { title: message('front-matter-date-fix', newText), edits: [{ span, newText }], safe };
}
