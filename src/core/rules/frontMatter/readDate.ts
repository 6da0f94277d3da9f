import { isDay } from './days';

/** A date in any usual notation. */
export interface WrittenDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** From 0 to 23; null for a day without a time. */
  readonly hour: number | null;
  /** Whether the time zone is UTC. */
  readonly utc: boolean;
  /** Whether it has a time zone, or no time. */
  readonly zoned: boolean;
  /** Whether Hugo understands the notation. */
  readonly plain: boolean;
  /** Whether there is such a day, time and time zone. */
  readonly exists: boolean;
  /** The date in the plain notation. */
  readonly repaired: string;
}

const clock = '\\d\\d?:\\d\\d:\\d\\d(?:[.,]\\d{1,9})?';
const offset = '[+-]\\d\\d:?\\d\\d';
const plain = new RegExp(
  `^\\d{4}-\\d\\d-\\d\\d(?:T${clock}(?:Z|${offset})?| {1,2}${clock}(?:Z| ?${offset}(?: [A-Z]{3})?)?)?$`,
);
const zoneOrName = '(?:[A-Z]{3}|[+-]\\d{4})';
const plainEnglish = new RegExp(
  '^(?:' +
    [
      '\\d\\d [A-Z][a-z]{2} \\d{4}',
      `[A-Z][a-z]{2}, \\d\\d [A-Z][a-z]{2} \\d{4} \\d\\d:\\d\\d:\\d\\d ${zoneOrName}`,
      `\\d\\d [A-Z][a-z]{2} \\d\\d \\d\\d:\\d\\d ${zoneOrName}`,
      '[A-Z][a-z]{5,8}, \\d\\d-[A-Z][a-z]{2}-\\d\\d \\d\\d:\\d\\d:\\d\\d [A-Z]{3}',
      '[A-Z][a-z]{2} [A-Z][a-z]{2} [ \\d]?\\d \\d\\d:\\d\\d:\\d\\d (?:[A-Z]{3} )?\\d{4}',
    ].join('|') +
    ')$',
);

const separator = '[ ]?[-/._年月][ ]?';
const time = '([上下]午)?[ ]?(\\d{1,2})[:时点](\\d{1,2})(?:[:分](\\d{1,2})(?:[.,]\\d{1,9})?秒?|分)?(?:[ ]?([AP])M)?';
const zone = '(Z|(?:GMT|UTC)?([+-])(\\d{1,2})(?::?(\\d{2}))?(?: [A-Z]{3})?|GMT|UTC)?';
const tolerant = new RegExp(
  `^(\\d{4})(?:${separator}(\\d{1,2})${separator}(\\d{1,2})|(\\d{2})(\\d{2}))日?(?:(?:[ ]?T[ ]?|[ ]{1,3}|,[ ]?)${time}[ ]?${zone})?$`,
  'i',
);
const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const monthName = `(${months.join('|')})[a-z]{0,6}\\.?`;
const dayName = '(\\d{1,2})(?:st|nd|rd|th)?';
const english = new RegExp(
  `^(?:[a-z]{3,9},? )?(?:${monthName} ${dayName}|${dayName}[ -]${monthName}),?[ -](\\d{4})(?!\\d)`,
  'i',
);
/** UTF-16 units; no date is longer. */
const maxLength = 64;

/** Reads a date whose year comes first, or whose month has its English name; null for anything else. */
export function readDate(written: string): WrittenDate | null {
  if (written.length > maxLength) return null;
  const match = tolerant.exec(nameMonth(written.trim().normalize('NFKC').replace(/[−–—]/g, '-')));
  if (!match) return null;
  const [, year, spacedMonth, spacedDay, month = spacedMonth, day = spacedDay] = match;
  const [half, hour, minute, second, noon, zoneName, sign, zoneHour, zoneMinute] = match.slice(6);
  const hours = hour === undefined ? null : readHour(Number(hour), half ?? noon);
  const offset =
    sign === undefined ? (zoneName === undefined ? '' : 'Z') : `${sign}${two(zoneHour)}:${two(zoneMinute)}`;
  return {
    year: Number(year),
    month: Number(month),
    day: Number(day),
    hour: hours,
    utc: hours !== null && /^(?:Z|[+-]00:00)$/.test(offset),
    zoned: hours === null || offset !== '',
    plain: plain.test(written) || plainEnglish.test(written),
    exists:
      isDay(Number(year), Number(month), Number(day)) &&
      (hours ?? 0) < 24 &&
      Number(minute ?? 0) < 60 &&
      Number(second ?? 0) < 60 &&
      Number(zoneHour ?? 0) <= 14 &&
      Number(zoneMinute ?? 0) < 60,
    repaired: `${year}-${two(month)}-${two(day)}${hours === null ? '' : `T${two(String(hours))}:${two(minute)}:${two(second)}${offset}`}`,
  };
}

/** Writes the day of an English date as `2024-1-5`. */
function nameMonth(written: string): string {
  return written.replace(english, (_, first?: string, firstDay = '', secondDay = '', second = '', year = '') => {
    const month = months.indexOf((first ?? String(second)).toLowerCase()) + 1;
    return `${year}-${month}-${first === undefined ? secondDay : firstDay}`;
  });
}

/** @param half of the day: `PM`, `下午` */
function readHour(hour: number, half: string | undefined): number {
  if (half === undefined || hour > 12) return hour;
  return (hour % 12) + (/^(?:P|下午)/i.test(half) ? 12 : 0);
}

/** Whether a text is a date with an English month that Hugo understands: `02 Apr 2021`, `Fri, 02 Apr 2021 15:00:00 +0800`. */
export function isEnglishDate(written: string): boolean {
  return written.length <= maxLength && plainEnglish.test(written);
}

/** Whether a text is probably meant as a date, in any notation. */
export function meansDate(written: string): boolean {
  // Digits alone may be the seconds since 1970.
  if (written.length > maxLength || /^\d{9,11}$/.test(written)) return false;
  return (
    /\d{1,4}\s?[-/.年月]\s?\d{1,2}|\d{6}/.test(written.normalize('NFKC')) ||
    /\d.*[A-Z][a-z]{2}|[A-Z][a-z]{2}.*\d/.test(written)
  );
}

function two(digits = ''): string {
  return digits.padStart(2, '0');
}
