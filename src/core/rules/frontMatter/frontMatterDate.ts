import type { Field, Issue } from '../../issue/issue';
import { message } from '../../messages/message';
import type { Span } from '../../text/span';
import { daysBetween, readPathDate } from './pathDate';
import { isEnglishDate, meansDate, readDate, type WrittenDate } from './readDate';
import { soundFields } from './soundFields';
import { innerSpan, valuePlace } from './valuePlace';
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
  good: [
    '---\ntitle: Weekly\nauthor: Ann\ndate: 2024-01-05T15:00:00+08:00\n---\n\nHello.',
    '---\ntitle: Weekly\nauthor: Ann\ndate: "2024-02-29"\n---\n\nHello.',
  ],
  bad: [
    { text: '---\ntitle: Weekly\nauthor: Ann\ndate: ⟦2024-02-30⟧\n---\n\nHello.', kind: 'impossible' },
    { text: '---\ntitle: Weekly\nauthor: Ann\ndate: ⟦2024-01-05T25:00:00+08:00⟧\n---\n\nHello.', kind: 'impossible' },
    {
      text: '---\ntitle: Weekly\nauthor: Ann\ndate: ⟦2024/1/5 15:00 +8:00⟧\n---\n\nHello.',
      fixed: '---\ntitle: Weekly\nauthor: Ann\ndate: 2024-01-05T15:00:00+08:00\n---\n\nHello.',
      kind: 'notation',
    },
    { text: '---\ntitle: Weekly\nauthor: Ann\ndate: ⟦"05/01/2024"⟧\n---\n\nHello.', kind: 'notation' },
    {
      text: '---\ntitle: Weekly\nauthor: Ann\ndate: ⟦2024-01-05T15:00:00+08:00⟧\n---\n\nHello.',
      fixed: '---\ntitle: Weekly\nauthor: Ann\ndate: 2024-01-12T15:00:00+08:00\n---\n\nHello.',
      kind: 'path',
      path: 'blog/weekly-20240112/index.md',
    },
  ],

  *check(issue, { path }) {
    for (const field of soundFields(issue)) {
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
    // What was never meant as a date is of the wrong type.
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
  const said = readPathDate(path);
  const days = said && daysBetween(said, date.year, date.month, date.day);
  if (said === null || days === null || days === 0) return;
  // Late in the day by UTC it is the next day where the editors are.
  if (days === 1 && date.utc && (date.hour ?? 0) >= 10) return;
  const crossing = said.month - date.month > 6 ? -1 : date.month - said.month > 6 ? 1 : 0;
  const year = said.year ?? date.year + crossing;
  const day = [year, said.month, said.day].map((part) => String(part).padStart(2, '0')).join('-');
  yield {
    span: valuePlace(issue, field),
    message: message('front-matter-date-path', said.name, date.repaired.slice(0, 10)),
    kind: 'path',
    fixes: changeDay(issue, field, day),
  };
}

/** Writes another day and leaves the time as it is. */
function changeDay({ text }: Issue, { valueSpan: { start, end } }: Field, day: string): Fix[] {
  const at = text.slice(start, end).search(/\d{4}-\d\d-\d\d/);
  return at < 0 ? [] : [rewrite({ start: start + at, end: start + at + day.length }, day, false)];
}

function rewrite(span: Span, newText: string, safe: boolean): Fix {
  return { title: message('front-matter-date-fix', newText), edits: [{ span, newText }], safe };
}
