import type { Entry, Issue } from '../../issue/issue';
import { message } from '../../messages/message';
import type { Fix, Report, Rule } from '../../lint/rule';

/** A numbered entry with the number it should have. */
interface Numbered {
  readonly entry: Entry;
  readonly number: number;
  readonly expected: number;
}

export const numberSequence: Rule = {
  id: 'number-sequence',
  severity: 'warning',

  *check({ issue }) {
    let row: Numbered[] = [];
    for (const each of countUp(issue)) {
      const last = row[0];
      const same = last && each.number - each.expected === last.number - last.expected;
      if (!same) {
        yield* reportRow(row, issue.text);
        row = [];
      }
      if (each.number !== each.expected) row.push(each);
    }
    yield* reportRow(row, issue.text);
  },
};

/** Computes the expected number of every numbered entry. An entry without a number may count or not. */
function* countUp({ entries, sections }: Issue): Iterable<Numbered> {
  let expected = 1;
  let unnumbered = 0;
  let section = 0;
  let before = -1;
  for (const entry of entries) {
    while ((sections[section]?.line ?? Infinity) <= entry.line) section++;
    if (entry.number === null) {
      unnumbered++;
      continue;
    }
    const anew = entry.number === 1 && section !== before;
    const inReach = entry.number > expected && entry.number <= expected + unnumbered;
    if (anew || inReach) expected = entry.number;
    yield { entry, number: entry.number, expected };
    expected++;
    unnumbered = 0;
    before = section;
  }
}

function* reportRow(row: readonly Numbered[], text: string): Iterable<Report> {
  const [first] = row;
  if (!first) return;
  const { entry, number, expected } = first;
  const repeated = number < expected;
  const edits = row.flatMap(({ entry: { numberSpan }, number: written, expected: right }) =>
    numberSpan && text.slice(numberSpan.start, numberSpan.end) === String(written)
      ? [{ span: numberSpan, newText: String(right) }]
      : [],
  );
  // A number that Markdown counts has no digits in the source.
  const fixes: Fix[] =
    edits.length === row.length
      ? [{ title: message('number-sequence-fix', expected), edits, safe: true, rewords: true }]
      : [];
  yield {
    span: entry.numberSpan ?? entry.heading,
    message: message(repeated ? 'number-repeated' : 'number-skipped', number, expected),
    fixes,
  };
}
