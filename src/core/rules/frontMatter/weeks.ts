import { dayNumber, isDay } from './readDate';

/** A day or a row of days that a title says, as days since a fixed day. */
export interface SaidDays {
  readonly written: string;
  readonly first: number;
  readonly last: number;
}

const brackets =
  /[【[(（]\s{0,3}(?:(20\d\d)[-/.年])?(\d{1,2})[/.月](\d{1,2})日?\s{0,3}[-–—~～至到]{1,2}\s{0,3}(?:20\d\d[-/.年])?(?:(\d{1,2})[/.月])?(\d{1,2})日?\s{0,3}[】\])）]/;
const headDay =
  /(?:weekly|newsletter|digest|monthly|周报|周刊|月报|月刊)\s?[|｜:：#【[(（-]?\s?第?(20\d\d)([-/.年]?)(\d{1,2})[-/.月]?(\d{1,2})(?!\d)/i;

/**
 * Reads the week in brackets, `【7/15 - 7/19】`, or the day right behind the series' name, `Weekly 2021-04-02`; other days
 * are those of events.
 * @param near the day that a date without a year is to be near
 */
export function readSaidDays(value: string, year: number, near: number): SaidDays | null {
  const week = brackets.exec(value);
  if (week) {
    const [written, ownYear, month, day, lastMonth = month, lastDay] = week;
    const last = nearest(ownYear, year, Number(lastMonth), Number(lastDay), near);
    const first = nearest(ownYear, year, Number(month), Number(day), last ?? near);
    return first === null || last === null || first > last ? null : { written, first, last };
  }
  const head = headDay.exec(value.slice(0, 60));
  if (!head) return null;
  const [whole, ownYear, mark, month = '', day = ''] = head;
  if (mark === '' && month.length + day.length !== 4) return null;
  const only = nearest(ownYear, year, Number(month), Number(day), near);
  const written = whole.slice(whole.indexOf(ownYear ?? ''));
  return only === null ? null : { written, first: only, last: only };
}

function nearest(own: string | undefined, year: number, month: number, day: number, near: number): number | null {
  if (!isDay(2000, month, day)) return null;
  if (own !== undefined) return dayNumber(Number(own), month, day);
  const days = [year - 1, year, year + 1].map((each) => dayNumber(each, month, day));
  return days.reduce((a, b) => (Math.abs(b - near) < Math.abs(a - near) ? b : a));
}

/** The number that a title gives the issue right behind the series' name: `Weekly #12`, `第 12 期`. */
export function readSaidNumber(title: string): number | null {
  const match =
    /第\s?(\d{1,4})\s?[期周刊]|(?:weekly|newsletter|digest|monthly|周报|周刊|月报|月刊)\s?[|｜:：-]?\s?(?:#|no\.?|vol\.?|issue)?\s?(\d{1,4})(?![\d/.年月-])/i.exec(
      title.slice(0, 60),
    );
  const digits = match?.[1] ?? match?.[2];
  return digits === undefined ? null : Number(digits);
}

/** The number in the name of a folder or file, `weekly-12/index.md`; null where it may be a year. */
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
