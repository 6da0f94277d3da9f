import { dayNumber, isDay, nearestDay } from './days';

/** The day in the name of a file or folder, with or without a year. */
interface PathDate {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
  /** The name that holds the day. */
  readonly name: string;
  /** Other days that the name may mean. */
  readonly others?: readonly PathDate[];
}

const genericName = /^(?:_?index|readme)$/i;
const whole = /(?<!\d)((?:19|20)\d\d)([-_.]?)(\d\d)\2(\d\d)(?!\d)/;
const short = /(?<!\d)(\d\d)(\d\d)(\d\d)(?!\d)/;
const dayOnly = /[A-Za-z\u3400-\u9fff][-_ ]?([01]\d)([0-3]\d)$/;

/** The day in the name of a file, else of its folder: `weekly-20210402/index.md`, `weekly-210402.md`, `weekly-0402/index.md`. */
export function readPathDate(path: string): PathDate | null {
  const parts = path.split('/').slice(-2);
  const names = parts.map((part) => part.replace(/(?:\.[a-z]{2}(?:-[a-z]{2})?)?\.(?:md|markdown)$/i, '')).reverse();
  for (const name of names.filter((each) => !genericName.test(each))) {
    const found = readName(name);
    if (found) return found;
  }
  return null;
}

/** Six digits may begin with the year, the month or the day. */
const orders = ['ymd', 'mdy', 'dmy'] as const;

function readName(name: string): PathDate | null {
  const full = whole.exec(name);
  if (full) return makeDate(name, Number(full[1]), Number(full[3]), Number(full[4]));
  const six = short.exec(name);
  if (six) return readSix(name, six);
  const four = dayOnly.exec(name);
  return four ? makeDate(name, null, Number(four[1]), Number(four[2])) : null;
}

function readSix(name: string, six: RegExpExecArray): PathDate | null {
  const [first, ...others] = orders.flatMap((order) => {
    const part = (letter: string) => Number(six[order.indexOf(letter) + 1]);
    return makeDate(name, 2000 + part('y'), part('m'), part('d')) ?? [];
  });
  return first ? { ...first, others } : null;
}

function makeDate(name: string, year: number | null, month: number, day: number): PathDate | null {
  return isDay(year ?? 2000, month, day) ? { year, month, day, name } : null;
}

/**
 * The days from a date to the day of a path. Null if the path has no year and is more than 31 days away: four digits
 * may be any number.
 */
export function daysBetween(named: PathDate, year: number, month: number, day: number): number | null {
  const date = dayNumber(year, month, day);
  if (named.year !== null) {
    const days = [named, ...(named.others ?? [])].map(
      (each) => dayNumber(each.year ?? year, each.month, each.day) - date,
    );
    return days.reduce((a, b) => (Math.abs(b) < Math.abs(a) ? b : a));
  }
  const days = nearestDay(year, named.month, named.day, date) - date;
  return Math.abs(days) <= 31 ? days : null;
}
