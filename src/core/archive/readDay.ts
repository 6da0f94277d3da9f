const dayPattern =
  /(?<!\d)(?<year>(?:19|20)\d{2})(?:[-/.年](?<month>\d{1,2})[-/.月](?<day>\d{1,2})|(?<mm>\d{2})(?<dd>\d{2}))(?!\d)/g;

/**
 * The last day that a date or a path names (`2021-09-10T15:00`, `2021/9/10`, `weekly-20210910/index.md`), as
 * `2021-09-10`: days written so sort by time. Null where none is named.
 */
export function readDay(text: string): string | null {
  let found: string | null = null;
  for (const { groups } of text.matchAll(dayPattern)) {
    const month = (groups?.month ?? groups?.mm ?? '').padStart(2, '0');
    const day = (groups?.day ?? groups?.dd ?? '').padStart(2, '0');
    if (month >= '01' && month <= '12' && day >= '01' && day <= '31') found = `${groups?.year}-${month}-${day}`;
  }
  return found;
}
