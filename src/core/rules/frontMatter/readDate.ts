/** A date in any usual notation. */
export interface WrittenDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** From 0 to 23; null for a day without a time. */
  readonly hour: number | null;
  /** Whether the time zone is UTC. */
  readonly utc: boolean;
  /** Whether every YAML reader and site understands the notation. */
  readonly plain: boolean;
  /** Whether there is such a day, time and time zone. */
  readonly exists: boolean;
  /** The date in the plain notation. */
  readonly repaired: string;
}

const plain = /^\d{4}-\d\d-\d\d(?:(?:[Tt]| )\d\d:\d\d:\d\d(?:\.\d{1,9})?(?: ?(?:[Zz]|[+-]\d\d:?\d\d))?)?$/;
const separator = '[ ]?[-/._年月][ ]?';
const time = '(\\d{1,2})[:时](\\d{1,2})(?:[:分](\\d{1,2})(?:\\.\\d{1,9})?秒?|分)?';
const zone = '(Z|(?:GMT|UTC)?([+-])(\\d{1,2})(?::?(\\d{2}))?|GMT|UTC)?';
const tolerant = new RegExp(
  `^(\\d{4})(?:${separator}(\\d{1,2})${separator}(\\d{1,2})|(\\d{2})(\\d{2}))日?(?:(?:[ ]?T[ ]?|[ ]{1,3}|,[ ]?)${time}[ ]?${zone})?$`,
  'i',
);
const english =
  /^(?:[A-Z][a-z]{2,8}, )?\d{1,2}[ -][A-Z][a-z]{2,8}[ -]\d{4}(?: \d\d:\d\d:\d\d(?: (?:[+-]\d{4}|[A-Z]{3}))?)?$/;
/** UTF-16 units; no date is longer. */
const maxLength = 64;

/** Reads a date whose year comes first; null for anything else. */
export function readDate(written: string): WrittenDate | null {
  if (written.length > maxLength) return null;
  const match = tolerant.exec(written.trim().normalize('NFKC').replace(/[−–—]/g, '-'));
  if (!match) return null;
  const [, year, spacedMonth, spacedDay, month = spacedMonth, day = spacedDay] = match;
  const [hour, minute, second, zoneName, sign, zoneHour, zoneMinute] = match.slice(6);
  const timed = hour !== undefined;
  const offset =
    sign === undefined ? (zoneName === undefined ? '' : 'Z') : `${sign}${two(zoneHour)}:${two(zoneMinute)}`;
  return {
    year: Number(year),
    month: Number(month),
    day: Number(day),
    hour: timed ? Number(hour) : null,
    utc: timed && /^(?:Z|[+-]00:00)$/.test(offset),
    plain: plain.test(written),
    exists:
      isDay(Number(year), Number(month), Number(day)) &&
      Number(hour ?? 0) < 24 &&
      Number(minute ?? 0) < 60 &&
      Number(second ?? 0) < 60 &&
      Number(zoneHour ?? 0) <= 14 &&
      Number(zoneMinute ?? 0) < 60,
    repaired: `${year}-${two(month)}-${two(day)}${timed ? `T${two(hour)}:${two(minute)}:${two(second)}${offset}` : ''}`,
  };
}

/** Whether a text is a date with an English month, which sites understand: `02 Apr 2021`, `Fri, 02 Apr 2021 15:00:00 +0800`. */
export function isEnglishDate(written: string): boolean {
  return written.length <= maxLength && english.test(written);
}

/** Whether a text is probably meant as a date, in any notation. */
export function meansDate(written: string): boolean {
  if (written.length > maxLength) return false;
  return (
    /\d{1,4}\s?[-/.年月]\s?\d{1,2}|\d{6}/.test(written.normalize('NFKC')) ||
    /\d.*[A-Z][a-z]{2}|[A-Z][a-z]{2}.*\d/.test(written)
  );
}

/** Whether a day exists, in a year from 1990 to 2100. */
export function isDay(year: number, month: number, day: number): boolean {
  if (year < 1990 || year > 2100 || month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Days since 1970-01-01. */
export function dayNumber(year: number, month: number, day: number): number {
  return Math.round(Date.UTC(year, month - 1, day) / 86_400_000);
}

function two(digits = ''): string {
  return digits.padStart(2, '0');
}

/** The day in the name of a file or folder, with or without a year. */
interface PathDate {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
  /** The name that holds the day. */
  readonly name: string;
}

const genericName = /^(?:_?index|readme)$/i;
const whole = /(?<!\d)((?:19|20)\d\d)([-_.]?)(\d\d)\2(\d\d)(?!\d)/;
const short = /(?<!\d)([1-4]\d)(\d\d)(\d\d)(?!\d)/;
const dayOnly = /[A-Za-z\u3400-\u9fff][-_ ]?([01]\d)([0-3]\d)$/;

/** The day in the name of a file, else of its folder: `weekly-20210402/index.md`, `weekly-210402.md`, `weekly-0402/index.md`. */
export function readPathDate(path: string): PathDate | null {
  const parts = path.split('/').slice(-2);
  const names = parts.map((part) => part.replace(/(?:\.[a-z]{2}(?:-[a-z]{2})?)?\.(?:md|markdown)$/i, '')).reverse();
  for (const name of names) {
    if (genericName.test(name)) continue;
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
 * The days from a date to the day of a path. Null if the path has no year and is more than 31 days away: four digits
 * may be any number.
 */
export function daysBetween(named: PathDate, year: number, month: number, day: number): number | null {
  const date = dayNumber(year, month, day);
  if (named.year !== null) return dayNumber(named.year, named.month, named.day) - date;
  const near = [year - 1, year, year + 1].map((each) => dayNumber(each, named.month, named.day) - date);
  const days = near.reduce((a, b) => (Math.abs(b) < Math.abs(a) ? b : a));
  return Math.abs(days) <= 31 ? days : null;
}
