import type { Entry, Issue } from '../../issue/issue';
import { message } from '../../messages/message';
import type { Fix, Report, Rule } from '../../lint/rule';

/** A numbered entry with the number it should have. */
interface Numbered {
  readonly entry: Entry;
  readonly number: number;
  readonly expected: number;
}

/** Numbered entries, for the examples. */
function entries(...numbers: readonly string[]): string {
  const asks = [
    '@Ann** asks:\n\n> Why?\n\nA：So.',
    '@Ben** asks:\n\n> How?\n\nA：Thus.',
    '@Cy** asks:\n\n> When?\n\nA：Now.',
  ];
  return numbers.map((number, index) => `**${number}、${asks[index]}`).join('\n\n');
}

export const numberSequence: Rule = {
  id: 'number-sequence',
  severity: 'warning',
  summary: {
    'en': 'Entries are numbered consecutively from 1. A new section may start again at 1.',
    'zh-cn': '问答从 1 开始连续编号，新的小节可以重新从 1 开始。',
  },
  why: {
    'en': 'A skipped or repeated number suggests that a question is missing. Consecutive entries that are off by the same amount are reported once, and one fix renumbers all of them.',
    'zh-cn': '跳号或重号会让读者以为缺少问答。连续多条偏差相同的编号只报告一次，一次修复即可全部改正。',
  },
  good: [
    entries('1', '2'),
    '### Questions\n\n**1、@Ann** asks:\n\n> Why?\n\nA：So.\n\n### More questions\n\n**1、@Ben** asks:\n\n> How?\n\nA：Thus.',
  ],
  bad: [
    { text: entries('1', '⟦3⟧', '4'), fixed: entries('1', '2', '3') },
    { text: entries('1', '⟦1⟧', '3'), fixed: entries('1', '2', '3') },
  ],

  *check(issue) {
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
    edits.length === row.length ? [{ title: message('number-sequence-fix', expected), edits, safe: true }] : [];
  yield {
    span: entry.numberSpan ?? entry.heading,
    message: message(repeated ? 'number-repeated' : 'number-skipped', number, expected),
    fixes,
  };
}
