import assert from 'node:assert/strict';
import { mergeConfig } from '../../src/core/config/mergeConfig';
import { openDocument } from '../../src/core/issue/digestDocument';
import { applyFixes } from '../../src/core/lint/applyFixes';
import { runRules } from '../../src/core/lint/runRules';
import { say } from '../../src/core/messages/message';
import { numberSequence } from '../../src/core/rules/entries/numberSequence';
import { withFrontMatter } from '../support/issues';

const lint = (document: ReturnType<typeof openDocument>) =>
  runRules([numberSequence], document, {}, (id, error) => {
    throw new Error(`${id} failed`, { cause: error });
  });

/** Entries with these numbers; `#` begins a section, `-` is an entry without a number, `{3}` one that is in code. */
function write(numbers: string): string {
  return numbers
    .split(' ')
    .map((each) => {
      if (each === '#') return '### More';
      if (each.startsWith('{')) return `\`\`\`\n**${each.slice(1, -1)}、@ann** asks:\n\`\`\``;
      return `**${each === '-' ? '' : `${each}、`}@ann** asks:\n\n> Why?\n\nA：So.`;
    })
    .join('\n\n');
}

/** What is found, with the number at its place, and the numbers after all safe fixes. */
function check(numbers: string): [string, string] {
  const document = openDocument(withFrontMatter(write(numbers)), mergeConfig());
  const found = lint(document).map(({ kind, span }) => `${kind} ${document.text.slice(span.start, span.end)}`);
  const fixed = applyFixes(document, lint).issue.entries.map(({ number }) => number ?? '-');
  return [found.join(', '), fixed.join(' ')];
}

describe('number-sequence', () => {
  const cases: [numbers: string, found: string, fixed?: string][] = [
    ['1 2 3', ''],
    ['3 2 1', ''],
    ['12 11 10 9', ''],
    ['1 2 # 1 2', ''],
    // Without a number it is left out of the count, or should have had one.
    ['1 - 2', ''],
    ['1 - 3', 'unnumbered **@ann** asks:'],
    ['101 102 103', 'start 101'],
    ['6', 'start 6'],
    ['0 1', 'start 0'],
    ['101 102 104 105', 'start 101, skipped 104', '101 102 103 104'],
    // One number, or one run, is off.
    ['1 1 3', 'repeated 1', '1 2 3'],
    ['1 2 2 3', 'repeated 2', '1 2 3 4'],
    ['1 3 4', 'skipped 3', '1 2 3'],
    ['2 2 3', 'skipped 2', '1 2 3'],
    // More than one is: which of them is right is not certain.
    ['1 3 4 2', 'skipped 3, skipped 2'],
    ['1 3 6 7', 'skipped 3, skipped 6'],
    ['2 1', 'skipped 2, skipped 1'],
    // Another list, though no heading is above it.
    ['1 2 3 1 2', 'repeated 1'],
    // The entry that is missing is there.
    ['1 {2} 3 4', 'skipped 3'],
  ];
  for (const [numbers, found, fixed] of cases) {
    it(`counts ${numbers}`, () => {
      const kept = numbers.split(' ').filter((each) => /^(?:\d+|-)$/.test(each));
      assert.deepEqual(check(numbers), [found, fixed ?? kept.join(' ')]);
    });
  }

  it('says that a number is in use only where it is', () => {
    const document = openDocument(withFrontMatter(write('1 3 4 2')), mergeConfig());
    assert.deepEqual(
      lint(document).map(({ message }) => say(message, 'en')),
      ['This entry is numbered 3, but should be 2.', 'This entry is numbered 2, but should be 4.'],
    );
  });
});
