import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { documentation } from '../../src/core/rules/documentation';
import { rules } from '../../src/core/rules/index';
import { ruleDocs } from '../../src/core/lint/rule';
import { writeDocs } from '../../tools/ruleDocs';

const root = resolve('.');

describe('docs/rules', () => {
  const files = writeDocs(rules, documentation);

  it('holds a file for every rule, and nothing else', () => {
    assert.deepEqual(readdirSync(join(root, 'docs/rules')).sort(), [...files.keys()].sort());
    for (const { id } of rules) assert.ok(files.has(ruleDocs(id).replace('docs/rules/', '')));
  });

  for (const [name, text] of files) {
    it(`${name} is up to date (npm run docs)`, () => {
      assert.equal(readFileSync(join(root, 'docs/rules', name), 'utf8').replaceAll('\r\n', '\n'), text);
    });
  }
});
