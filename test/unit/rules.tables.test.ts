import { deepEqual } from 'node:assert/strict';
import type { DialectName } from '../../src/core/config/config';
import { findWith } from '../support/findWith';

const find = (body: string, dialect: DialectName) => findWith('table-broken', body, dialect);

describe('tables that readers see as text', () => {
  const both: Readonly<Record<string, string>> = {
    'no-delimiter: | a | b |': '| a | b |\n| 1 | 2 |\n',
    'columns: | a | b |': '| a | b |\n|---|\n| 1 | 2 |\n',
    'dashes: | a | b |': '| a | b |\n| —— | —— |\n| 1 | 2 |\n',
    'wide: ｜ a ｜ b ｜': '｜ a ｜ b ｜\n｜ --- ｜ --- ｜\n',
    'blank-lines: | a | b |': '| a | b |\n\n|---|---|\n',
  };
  for (const [expected, body] of Object.entries(both)) {
    it(`${expected}, in both dialects that have tables`, () => {
      for (const dialect of ['blackfriday', 'goldmark'] as const) deepEqual(find(body, dialect), [expected]);
      deepEqual(find(body, 'commonmark'), []);
    });
  }

  const own: Readonly<Record<string, string>> = {
    'below-text: | a | b |': 'Text:\n| a | b |\n|---|---|\n| 1 | 2 |\n',
    'short: a | b': 'a | b\n-|-\n1 | 2\n',
    'trailing: | a | b |': '| a | b | \n|---|---|\n',
    'indented: | a | b |': ' | a | b |\n |---|---|\n',
  };
  for (const [expected, body] of Object.entries(own)) {
    it(`${expected}, under Blackfriday alone`, () => {
      deepEqual(find(body, 'blackfriday'), [expected]);
      deepEqual(find(body, 'goldmark'), []);
    });
  }

  it('are no lines that only have a |, and nothing in code', () => {
    const sound = 'Home | News\n\n|x| is |y|\nand |z|\n\n```\n| a | b |\n| 1 | 2 |\n```\n\n`a | b`\n';
    for (const dialect of ['blackfriday', 'goldmark'] as const) deepEqual(find(sound, dialect), []);
  });
});

describe('rows of a table', () => {
  const head = '| a | b |\n|---|---|\n';

  it('lose the cells that have no column', () => {
    for (const dialect of ['blackfriday', 'goldmark'] as const) {
      deepEqual(find(`${head}| 1 | 2 | 3 |\n`, dialect), ['cells: | 3 |']);
      deepEqual(find(`${head}| 1 | 2 | |\n| 1 |\n| 1 \\| 2 | 3 |\n`, dialect), []);
    }
  });

  it('end a cell inside code', () => {
    for (const dialect of ['blackfriday', 'goldmark'] as const)
      deepEqual(find(`${head}| \`1 | 2\` | 3 |\n`, dialect), ['code: |']);
  });

  it('take in the line below them in goldmark', () => {
    deepEqual(find(`${head}| 1 | 2 |\nText.\n`, 'goldmark'), ['row: Text.']);
    deepEqual(find(`${head}| 1 | 2 |\nText.\n`, 'blackfriday'), []);
  });
});

describe('rows below a blank line', () => {
  it('are no rows of the table above', () => {
    for (const dialect of ['blackfriday', 'goldmark'] as const) {
      deepEqual(find('| a | b |\n|---|---|\n\n| 1 | 2 |\n', dialect), ['blank-lines: | 1 | 2 |']);
      deepEqual(find('| a | b |\n|---|---|\n| 1 | 2 |\n\nText | more\n', dialect), []);
    }
  });
});
