import type { Entry, Issue } from '../../issue/issue';
import { message } from '../../messages/message';
import type { Fix, Report, Rule } from '../../lint/rule';

/** A numbered entry, and those without a number between it and the one before: each may count or not. */
interface Numbered {
  readonly entry: Entry;
  readonly number: number;
  readonly unnumbered: readonly Entry[];
}

/** A numbered entry with the number it should have. */
interface Misnumbered {
  readonly entry: Entry;
  readonly number: number;
  readonly expected: number;
  /** The numbered entry before it in its series. */
  readonly before: Entry | undefined;
}

export const numberSequence: Rule = {
  id: 'number-sequence',
  severity: 'warning',

  *check({ issue }) {
    for (const series of listSeries(issue)) yield* checkSeries(series, issue.text);
  },
};

/** The entries that are counted together: a new section may begin again at 1. */
function listSeries({ entries, sections }: Issue): Numbered[][] {
  const all: Numbered[][] = [];
  let unnumbered: Entry[] = [];
  let section = 0;
  let before = -1;
  for (const entry of entries) {
    while ((sections[section]?.line ?? Infinity) <= entry.line) section++;
    const { number } = entry;
    if (number === null) {
      unnumbered.push(entry);
      continue;
    }
    const current = all.at(-1);
    const one = { entry, number, unnumbered };
    if (!current || (number === 1 && section !== before)) all.push([one]);
    else current.push(one);
    unnumbered = [];
    before = section;
  }
  return all;
}

function* checkSeries(series: readonly Numbered[], text: string): Iterable<Report> {
  const [first, second] = series;
  if (!first) return;
  const step = isCountdown(series) ? -1 : 1;
  const runsOn = step < 0 || !second || isNext(second, first.number + 1);
  const start = runsOn || isNext(first, 1) ? first.number : 1;
  if (step > 0 && start !== 1 && !isNext(first, 1)) yield reportStart(first, series, text);
  const rows = listRows(series, start, step);
  for (const row of rows) yield reportRow(row, series, rows.length === 1, text);
  if (step > 0) yield* reportUnnumbered(series);
}

/** Reports entries without a number that the numbers leave a place for: 1, none, 3. */
function* reportUnnumbered(series: readonly Numbered[]): Iterable<Report> {
  for (const [i, { number, unnumbered }] of series.entries()) {
    const before = series[i - 1]?.number;
    if (before === undefined || number !== before + unnumbered.length + 1) continue;
    for (const [k, { heading }] of unnumbered.entries())
      yield { span: heading, kind: 'unnumbered', message: message('number-missing', before + k + 1) };
  }
}

/** Three numbers or more that count down by one. */
function isCountdown(series: readonly Numbered[]): boolean {
  return series.length > 2 && series.every(({ number }, i) => i === 0 || number === (series[i - 1]?.number ?? 0) - 1);
}

/** Whether a number may follow, some entries without one counted or not. */
function isNext({ number, unnumbered }: Numbered, expected: number): boolean {
  return number >= expected && number <= expected + unnumbered.length;
}

/** Consecutive entries that are off by the same amount. */
type Row = [Misnumbered, ...Misnumbered[]];

/** The entries that are not numbered as they should be. */
function listRows(series: readonly Numbered[], start: number, step: number): Row[] {
  const rows: Row[] = [];
  let expected = start;
  let offset = 0;
  series.forEach((one, i) => {
    const { entry, number } = one;
    if (isNext(one, expected)) expected = number;
    const wrong = { entry, number, expected, before: series[i - 1]?.entry };
    if (number - expected === offset && offset !== 0) rows.at(-1)?.push(wrong);
    else if (number !== expected) rows.push([wrong]);
    offset = number - expected;
    expected += step;
  });
  return rows;
}

/** Numbers may run on from an earlier issue, so nothing is certain. */
function reportStart({ entry, number }: Numbered, series: readonly Numbered[], text: string): Report {
  const right = series.map((one, i) => ({ ...one, expected: i + 1 }));
  return {
    span: entry.numberSpan ?? entry.heading,
    kind: 'start',
    severity: 'info',
    message: message('number-start', number),
    fixes: renumber(right, false, text),
  };
}

function reportRow(row: Row, series: readonly Numbered[], isOnly: boolean, text: string): Report {
  const [first] = row;
  const { entry, number, expected } = first;
  const used = series.some((one) => one.number === number && one.entry.line < entry.line);
  const isSafe = isOnly && !startsAnew(first) && !isHidden(first, text);
  return {
    span: entry.numberSpan ?? entry.heading,
    kind: used ? 'repeated' : 'skipped',
    message: message(used ? 'number-repeated' : 'number-skipped', number, expected),
    fixes: renumber(row, isSafe, text),
  };
}

/** Another list may begin at 1 without a heading. */
function startsAnew({ number, expected }: Misnumbered): boolean {
  return number === 1 && expected > 2;
}

/** Whether the number that is missing begins a line above: the entry is there, in code or in a quote. */
function isHidden({ entry, expected, before }: Misnumbered, text: string): boolean {
  const above = text.slice(before?.heading.end ?? 0, entry.span.start);
  return new RegExp(`^[^\\p{L}\\p{N}\\n]{0,12}${expected}(?!\\p{N})`, 'mu').test(above);
}

function renumber(
  entries: readonly { readonly entry: Entry; readonly number: number; readonly expected: number }[],
  safe: boolean,
  text: string,
): Fix[] {
  const edits = entries.flatMap(({ entry: { numberSpan }, number, expected }) =>
    numberSpan && text.slice(numberSpan.start, numberSpan.end) === String(number)
      ? [{ span: numberSpan, newText: String(expected) }]
      : [],
  );
  const [first] = entries;
  // A number that Markdown counts has no digits in the source.
  if (!first || edits.length < entries.length) return [];
  return [{ title: message('number-sequence-fix', first.expected), edits, safe, rewords: true }];
}
