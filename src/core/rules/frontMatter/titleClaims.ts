import { dayNumber, isDay, nearestDay } from './days';
import type { Issue } from '../../issue/issue';
import { findMentioned, type Project, type Registry, foldName } from '../../projects/registry';

const separators = /[|｜]/;
const maxSeriesLength = 40;

/** The text before the first bar of a title, such as `SOFA Weekly | …`; null without a bar. */
export function readSeries(title: string): string | null {
  const at = title.search(separators);
  const series = at < 0 ? '' : title.slice(0, at).trim();
  return series.length > 1 && series.length <= maxSeriesLength ? series : null;
}

/**
 * Finds the name of the series a second time, with a bar after it: `SOFA Weekly | SOFA Weekly | …`.
 * @returns the repetition with its bar, in the value, and whether nothing lies between the two
 */
export function findRepeatedSeries(value: string) {
  const series = readSeries(value);
  if (series === null) return null;
  const folded = value.toLowerCase();
  const afterBar = value.search(separators) + 1;
  for (
    let at = folded.indexOf(series.toLowerCase(), afterBar);
    at >= 0;
    at = folded.indexOf(series.toLowerCase(), at + 1)
  ) {
    const end = at + series.length;
    const bar = /^\s{0,8}[|｜]\s{0,8}/.exec(value.slice(end, end + 20));
    if (!bar) continue;
    return {
      series,
      repetition: { start: at, end: end + bar[0].length },
      adjacent: value.slice(afterBar, at).trim() === '',
    };
  }
  return null;
}

const brackets =
  /[【[(（]\s{0,3}(?:(20\d\d)[-/.年])?(\d{1,2})[/.月](\d{1,2})日?\s{0,3}[-–—~～至到]{1,2}\s{0,3}(?:20\d\d[-/.年])?(?:(\d{1,2})[/.月])?(\d{1,2})日?\s{0,3}[】\])）]/;
const seriesDate =
  /(?:weekly|newsletter|digest|monthly|周报|周刊|月报|月刊)\s?[|｜:：#【[(（-]?\s?第?(20\d\d)([-/.年]?)(\d{1,2})[-/.月]?(\d{1,2})(?!\d)/i;

/**
 * Reads the week in brackets, `【7/15 - 7/19】`, or the day directly after the name of the series, `Weekly 2021-04-02`.
 * Other days are those of events.
 * @param referenceDay a date without a year is the one nearest to this day, in days since 1970-01-01
 * @returns the first and the last day, in days since 1970-01-01
 */
export function readTitleDays(value: string, year: number, referenceDay: number) {
  const week = brackets.exec(value);
  if (week) {
    const [written, ownYear, month, day, lastMonth = month, lastDay] = week;
    const last = nearest(ownYear, year, Number(lastMonth), Number(lastDay), referenceDay);
    const first = nearest(ownYear, year, Number(month), Number(day), last ?? referenceDay);
    return first === null || last === null || first > last ? null : { written, first, last };
  }
  const head = seriesDate.exec(value.slice(0, 60));
  if (!head) return null;
  const [whole, ownYear, mark, month = '', day = ''] = head;
  if (mark === '' && month.length + day.length !== 4) return null;
  const only = nearest(ownYear, year, Number(month), Number(day), referenceDay);
  const written = whole.slice(whole.indexOf(ownYear ?? ''));
  return only === null ? null : { written, first: only, last: only };
}

function nearest(own: string | undefined, year: number, month: number, day: number, near: number): number | null {
  if (!isDay(2000, month, day)) return null;
  return own === undefined ? nearestDay(year, month, day, near) : dayNumber(Number(own), month, day);
}

/** The issue number directly after the name of the series: `Weekly #12`, `第 12 期`. */
export function readTitleNumber(title: string): number | null {
  const match =
    /第\s?(\d{1,4})\s?[期周刊]|(?:weekly|newsletter|digest|monthly|周报|周刊|月报|月刊)\s?[|｜:：-]?\s?(?:#|no\.?|vol\.?|issue)?\s?(\d{1,4})(?![\d/.年月-])/i.exec(
      title.slice(0, 60),
    );
  const digits = match?.[1] ?? match?.[2];
  return digits === undefined ? null : Number(digits);
}

/** The issue number in the name of a file, else of its folder: `weekly-12/index.md`. Null if it may be a year. */
export function readPathNumber(path: string): { number: number; name: string } | null {
  const names = path.split('/').slice(-2).reverse();
  const name = names
    .map((each) => each.replace(/\.(?:md|markdown)$/i, ''))
    .find((each) => !/^(?:_?index|readme)$/i.test(each));
  const digits = /^(?:[a-z\u3400-\u9fff_-]{0,40}[-_#]?)(\d{1,4})$/i.exec(name ?? '')?.[1];
  if (name === undefined || digits === undefined || isYear(Number(digits))) return null;
  return { number: Number(digits), name };
}

function isYear(number: number): boolean {
  return number >= 1990 && number <= 2100;
}

const quoted = /^[“”"＂‘'「『]([^“”"＂‘’'「」『』]+)[“”"＂’'」』]$/;

/** The text of a value that is in quotation marks as a whole; null for any other. */
export function readQuoted(value: string): string | null {
  const inner = quoted.exec(value)?.[1]?.trim() ?? '';
  return inner === '' ? null : inner;
}

const placeholders = new Set([
  ...['todo', 'tbd', 'tba', 'fixme', 'xx', 'xxx', 'xxxx', 'title', 'untitled', 'description', 'placeholder', 'test'],
  ...['标题', '无标题', '描述', '摘要', '待定', '待补充', '待填写', '待写', '占位', '...', '…', '……'],
]);
/** The placeholder that a value consists of or ends with; null without one. */
export function findPlaceholder(value: string): string | null {
  const trimmed = value.trim();
  if (/^(?:\{\{[^{}]*\}\}|\$\{[^{}]*\}|<[^<>]*>)$/.test(trimmed)) return trimmed;
  const last = trimmed.slice(Math.max(trimmed.lastIndexOf('|'), trimmed.lastIndexOf('｜')) + 1).trim();
  return placeholders.has(last.toLowerCase()) ? last : null;
}

const released = /发布|发版|\breleased?\b/i;
const version = /([A-Za-z][A-Za-z0-9-]{1,30}) ?v?(\d{1,4}\.\d{1,4}(?:\.\d{1,5}){0,2})/g;

/** A version or project that a title or description announces as released but the issue never mentions. */
export function findUnmentionedRelease(value: string, { text, body }: Issue, registry: Registry): string | null {
  const items = value.split(/[|｜，,；;]/).filter((item) => released.test(item));
  if (items.length === 0) return null;
  const article = text.slice(body.start, body.end);
  if (article.trim() === '') return null;
  for (const item of items) {
    for (const [written, , number = ''] of item.matchAll(version)) if (!article.includes(number)) return written;
    const missing = findMentioned(registry, item).find((project) => !isMentioned(project, article, registry));
    if (missing) return missing.name;
  }
  return null;
}

function isMentioned(project: Project, article: string, registry: Registry): boolean {
  // The usual spelling is found quickly; any other takes longer.
  if ([project.name, ...project.aliases].some((name) => article.includes(name))) return true;
  return findMentioned(registry, article).includes(project) || foldName(article).includes(foldName(project.name));
}
