import assert from 'node:assert/strict';
import fc from 'fast-check';
import { defaultConfig } from '../../src/core/config/mergeConfig';
import type { Issue } from '../../src/core/issue/issue';
import { isIssue } from '../../src/core/issue/isIssue';
import { parseIssue } from '../../src/core/issue/parseIssue';
import type { Span } from '../../src/core/text/span';
import { anyText, samples } from '../support/arbitrary';
import { runs } from '../support/runs';

/** Every span that stands anywhere in a value. */
function* spansIn(value: unknown): Iterable<Span> {
  if (typeof value !== 'object' || value === null) return;
  const { start, end } = value as Partial<Span>;
  if (typeof start === 'number' && typeof end === 'number') yield { start, end };
  for (const inner of Object.values(value)) yield* spansIn(inner);
}

function checkModel(issue: Issue): void {
  const { text, lines } = issue;
  for (const { start, end } of spansIn({ ...issue, text: '', lines: null })) {
    assert.ok(0 <= start && start <= end && end <= text.length, `${start}..${end} lies in ${text.length}`);
  }
  const read = ({ start, end }: Span) => text.slice(start, end);
  for (const entry of issue.entries) {
    assert.ok(entry.line <= entry.endLine && entry.endLine < lines.count);
    if (entry.numberSpan) assert.equal(Number(read(entry.numberSpan)), entry.number);
    if (entry.askerSpan) assert.equal(read(entry.askerSpan), entry.asker);
    if (entry.projectLine) assert.equal(read(entry.projectLine.labelSpan), entry.projectLine.label);
    for (const turn of entry.turns) assert.ok(turn.span.start >= entry.span.start && turn.span.end <= entry.span.end);
  }
  issue.entries.slice(1).forEach((entry, i) => assert.ok((issue.entries[i]?.endLine ?? Infinity) <= entry.line));
  for (const { line, span } of issue.prose) assert.equal(lines.lineAt(span.start), line);
}

describe('parseIssue', () => {
  it('never throws, and every span lies inside the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const issue = parseIssue(text, defaultConfig);
        checkModel(issue);
        isIssue('weekly-2024/index.md', issue, defaultConfig);
      }),
      runs(3000),
    );
  });

  it('reads the same model with every line ending and behind a byte order mark', () => {
    const shape = (text: string) =>
      parseIssue(text, defaultConfig).entries.map(({ line, endLine, number, asker, projects, turns }) => ({
        line,
        endLine,
        number,
        asker,
        projects,
        turns: turns.length,
      }));
    for (const text of samples) {
      const expected = shape(text);
      assert.deepEqual(shape(text.replaceAll('\n', '\r\n')), expected);
      assert.deepEqual(shape(text.replaceAll('\n', '\r')), expected);
      assert.deepEqual(shape(`\ufeff${text}`), expected);
    }
  });
});
