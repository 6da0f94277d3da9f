import { dayNumber, isDay } from './readDate';

/** A day that a file's or folder's name says; without a year where it says none. */
export interface PathDate {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
  /** The name that says so. */
  readonly name: string;
}

const noName = /^(?:_?index|readme)$/i;
const whole = /(?<!\d)((?:19|20)\d\d)([-_.]?)(\d\d)\2(\d\d)(?!\d)/;
const short = /(?<!\d)([1-4]\d)(\d\d)(\d\d)(?!\d)/;
const dayOnly = /[A-Za-z\u3400-\u9fff][-_ ]?([01]\d)([0-3]\d)$/;

/** The day in the name of a file or, where it has none, of its folder: `weekly-20210402/index.md`, `weekly-210402.md`, `weekly-0402/index.md`. */
export function readPathDate(path: string): PathDate | null {
  const parts = path.split('/').slice(-2);
  const names = parts.map((part) => part.replace(/(?:\.[a-z]{2}(?:-[a-z]{2})?)?\.(?:md|markdown)$/i, '')).reverse();
  for (const name of names) {
    if (noName.test(name)) continue;
    const found = readName(name);
    if (found) return found;
  }
  return null;
}

function readName(name: string): PathDate | null {
  const full = whole.exec(name);
  if (full) return makeDate(name, Number(full[1]), Number(full[3]), Number(full[4]));
  const six = short.exec(name);
  if (six) return makeDate(name, 2000 + Number(six[1]), Number(six[2]), Number(six[3]));
  const four = dayOnly.exec(name);
  return four ? makeDate(name, null, Number(four[1]), Number(four[2])) : null;
}

function makeDate(name: string, year: number | null, month: number, day: number): PathDate | null {
  return isDay(year ?? 2000, month, day) ? { year, month, day, name } : null;
}

/**
 * How many days a date lies from what a name says; null where the name is not meant as a day near it: six digits may be
 * any number, and four digits are a day only of about the same time.
 */
export function daysBetween(said: PathDate, year: number, month: number, day: number): number | null {
  const date = dayNumber(year, month, day);
  if (said.year !== null) return dayNumber(said.year, said.month, said.day) - date;
  const near = [year - 1, year, year + 1].map((each) => dayNumber(each, said.month, said.day) - date);
  const days = near.reduce((a, b) => (Math.abs(b) < Math.abs(a) ? b : a));
  return Math.abs(days) <= 31 ? days : null;
}
