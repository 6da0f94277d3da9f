import assert from 'node:assert/strict';
import { mergeConfig } from '../../src/core/config/mergeConfig';
import { openDocument } from '../../src/core/issue/digestDocument';
import { runRules } from '../../src/core/lint/runRules';
import { foreignNotation } from '../../src/core/rules/publishing/foreignNotation';
import { assertLinear } from '../support/assertLinear';
import { withFrontMatter } from '../support/marked';

/** Kinds and severities of what is found. */
function check(body: string, dialect: 'blackfriday' | 'goldmark' | 'commonmark' = 'blackfriday'): string[] {
  const document = openDocument(withFrontMatter(body), mergeConfig({ dialect }));
  return runRules([foreignNotation], document).map(({ kind, severity }) => `${kind ?? ''} ${severity}`);
}

describe('foreign-notation', () => {
  it('is only information in a text that has such notations throughout', () => {
    assert.deepEqual(check('[TOC]\n\nA ==b== c.'), ['toc warning', 'highlight warning']);
    assert.deepEqual(check('[TOC]\n\nA ==b== c ==d==.'), ['toc info', 'highlight info', 'highlight info']);
  });

  it('reports every template of a text that has few, else the first', () => {
    assert.equal(check('{{ a }}\n\n{{ b }}').length, 2);
    assert.equal(check('{{ a }}\n\n{{ b }}\n\n{% c %}').length, 1);
  });

  it('reports an address that Hugo would have to fill in', () =>
    assert.deepEqual(check('![a]({{ site.url }}/a.png)', 'goldmark'), ['template info']));

  it('says nothing of templates where another program than Hugo may fill them in', () =>
    assert.deepEqual(check('{{ a }}', 'commonmark'), []));

  it('is not what the dialect makes something of', () => {
    assert.deepEqual(check('## Changes {#changes}\n\n~~gone~~', 'goldmark'), []);
    assert.deepEqual(check('| a |\n|---|\n| ==b |', 'goldmark'), []);
  });

  for (const unit of [
    '==a',
    '==a== ',
    '[b]',
    '[b]a[/b]',
    '[[a',
    '$a_',
    '$$a',
    ':bug:',
    ':',
    '{: .a',
    '![a](b){.c} ',
    '++a',
  ])
    it(`takes linear time: ${unit}`, () =>
      assertLinear(
        (length) => unit.repeat(Math.ceil(length / unit.length)),
        (text) => check(text),
      ));
});
