// Days of the calendar.

/** Whether a day exists, in a year from 1990 to 2100. */
export function isDay(year: number, month: number, day: number): boolean {
  if (year < 1990 || year > 2100 || month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Days since 1970-01-01. */
export function dayNumber(year: number, month: number, day: number): number {
  return Math.round(Date.UTC(year, month - 1, day) / 86_400_000);
}

/** The day of a year, of the year before or of the year after that is nearest to another day; in days since 1970-01-01. */
export function nearestDay(year: number, month: number, day: number, near: number): number {
  const days = [year - 1, year, year + 1].map((each) => dayNumber(each, month, day));
  return days.reduce((a, b) => (Math.abs(b - near) < Math.abs(a - near) ? b : a));
}
