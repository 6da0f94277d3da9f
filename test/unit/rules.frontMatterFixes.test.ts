import assert from 'node:assert/strict';
import fc from 'fast-check';
import { defaultConfig } from '../../src/core/config/mergeConfig';
import { readField } from '../../src/core/issue/frontMatter';
import { openDocument } from '../../src/core/issue/digestDocument';
import { parseIssue } from '../../src/core/issue/parseIssue';
import { frontMatterField } from '../../src/core/rules/frontMatter/frontMatterField';
import { runRules } from '../../src/core/lint/runRules';
import { applyEdits } from '../../src/core/text/edits';
import { runs } from '../support/runs';

const config = {
  ...defaultConfig,
  frontMatter: { required: ['title', 'author', 'date'], allowed: { author: ['SOFA'] } },
};

/** The front matter after every single fix that adds or fills in a field. */
function fixed(yaml: string): string[] {
  const document = openDocument(`---\n${yaml}\n---\n\nText.\n`, config);
  const findings = runRules([frontMatterField], document).filter(({ kind }) => kind !== 'misspelt');
  return findings.flatMap(({ fixes = [] }) => fixes.map(({ edits }) => applyEdits(document.text, edits)));
}

const yamlOf = (text: string | undefined) => text?.slice(4, text.indexOf('\n---\n', 4));

describe('fixes of the front matter', () => {
  for (const yaml of [
    '{title: x, date: 1}',
    '{\ntitle: x,\ndate: 1\n}',
    '# who\n{title: x, date: 1}',
    '!!map {title: x, date: 1}',
    '  title: x\n  date: 1',
    'title: x\ndate: 1\n...',
    'title: x\ndate: 1\n... # done',
    '...',
  ]) {
    it(`add no line to ${JSON.stringify(yaml)}`, () => assert.deepEqual(fixed(yaml), []));
  }

  for (const yaml of [
    'title: x\ndate: 1',
    '\n# who\n\ntitle: x\ndate: |\n  1\n  ...',
    '"title": x\n"date": 1 # when',
  ]) {
    it(`add a line to ${JSON.stringify(yaml)}`, () => {
      assert.deepEqual(fixed(yaml).map(yamlOf), [`${yaml}\nauthor: "SOFA"`]);
    });
  }

  const filled: Record<string, string> = {
    'author:': 'author: "SOFA"',
    'author: # who': 'author: "SOFA" # who',
    'author :\t# who': 'author : "SOFA"\t# who',
    'author:\n  # who': 'author: "SOFA"\n  # who',
    'author: "" # who': 'author: "SOFA" # who',
    'author: ~': 'author: "SOFA"',
    '"author":': '"author": "SOFA"',
  };
  for (const [before, after] of Object.entries(filled)) {
    it(`fill ${JSON.stringify(before)}`, () => {
      const rest = 'title: x\ndate: 1\n';
      assert.deepEqual(fixed(`${rest}${before}`).map(yamlOf), [`${rest}${after}`]);
    });
  }

  it('fill a map in braces', () => {
    assert.deepEqual(fixed('{title: x, author: , date: 1}').map(yamlOf), ['{title: x, author: "SOFA" , date: 1}']);
    assert.deepEqual(fixed('{title: x, author, date: 1}'), []);
  });

  it('leave YAML that reads, with the field and all others', () => {
    const pieces = [
      'title',
      'author',
      'date',
      ': ',
      ':',
      ' ',
      '  ',
      '\n',
      '\n',
      '# c',
      '{',
      '}',
      ', ',
      '...',
      '"',
      '- ',
      '|',
      '!!map',
      '&a',
      '? ',
      'x',
      '~',
      '""',
    ];
    const yaml = fc.array(fc.constantFrom(...pieces), { maxLength: 16 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(yaml, (text) => {
        for (const after of fixed(text)) {
          const { frontMatter } = parseIssue(after, config);
          assert.deepEqual(frontMatter.errors, [], after);
          const before = parseIssue(`---\n${text}\n---\n\nText.\n`, config).frontMatter;
          for (const { key, value } of before.fields)
            if (key !== 'author') assert.deepEqual(frontMatter.fields.find((field) => field.key === key)?.value, value);
          assert.ok(frontMatter.fields.length >= before.fields.length);
          if (after.includes('SOFA')) assert.equal(readField(frontMatter, 'author'), 'SOFA', after);
        }
      }),
      runs(2000),
    );
  });
});
