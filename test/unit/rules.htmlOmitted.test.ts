import assert from 'node:assert/strict';
import { defaultConfig } from '../../src/core/config/mergeConfig';
import { openDocument } from '../../src/core/issue/digestDocument';
import { lintIssue } from '../../src/core/rules/index';

describe('raw HTML', () => {
  const text = '---\ntitle: Weekly\nauthor: Ann\ndate: 2024-01-05\n---\n\nA <font color="red">b</font> c\n';
  const lint = (dialect: 'goldmark' | 'blackfriday') => {
    const config = { ...defaultConfig, dialect };
    return lintIssue(openDocument(text, config)).map(({ rule, kind, span }) => [
      rule,
      kind,
      text.slice(span.start, span.end),
    ]);
  };

  it('is told where the site leaves it out, once for an element', () =>
    assert.deepEqual(lint('goldmark'), [['html-unknown', 'omitted', '<font color="red">']]));

  it('is well where the site prints it', () => assert.deepEqual(lint('blackfriday'), []));
});
