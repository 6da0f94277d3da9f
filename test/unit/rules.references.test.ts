import { deepEqual } from 'node:assert/strict';
import type { DialectName } from '../../src/core/config/config';
import { findWith } from '../support/findWith';

const dialects: readonly DialectName[] = ['blackfriday', 'goldmark'];

describe('references', () => {
  const find = (body: string, dialect: DialectName) => findWith('reference-broken', body, dialect);

  it('without a definition are printed', () => {
    for (const dialect of dialects) {
      deepEqual(find('See [it][doc], ![chart][c].\n', dialect), ['reference: [it][doc]', 'reference: ![chart][c]']);
      deepEqual(find('[Fix][Core] the start, `[a][b]`, a[0][1] and \\[a\\]\\[b\\]\n', dialect), []);
    }
  });

  it('with a definition that the dialect takes for text are printed', () => {
    const below = 'See [it][doc].\n[doc]: https://example.com\n';
    deepEqual(find(below, 'goldmark'), ['reference: [it][doc]']);
    deepEqual(find(below, 'blackfriday'), []);
    const quoted = '> See [it][doc].\n>\n> [doc]: https://example.com\n';
    deepEqual(find(quoted, 'blackfriday'), ['reference: [it][doc]']);
    deepEqual(find(quoted, 'goldmark'), []);
    for (const dialect of dialects) {
      deepEqual(find('See [it][doc].\n\n[doc] : https://example.com\n', dialect), ['reference: [it][doc]']);
      deepEqual(find('See [doc].\n\n[doc]：https://example.com\n', dialect), ['reference: [doc]']);
    }
  });

  it('are printed where a space is between, but for Blackfriday', () => {
    const body = 'See [it] [doc].\n\n[doc]: https://example.com\n';
    deepEqual(find(body, 'goldmark'), ['reference: [it] [doc]']);
    deepEqual(find(body, 'blackfriday'), []);
  });

  it('may be defined by what a template includes', () => {
    deepEqual(find('See [it][doc].\n\n{% include references.md %}\n', 'goldmark'), []);
  });

  it('to footnotes are printed, or their text is lost', () => {
    for (const dialect of dialects) {
      deepEqual(find('On[^off].\n', dialect), ['note: [^off]']);
      deepEqual(find('On.\n\n[^1]: It is on by default.\n', dialect), ['note: [^1]']);
      deepEqual(find('On[^1].\n\n[^1]：It is on.\n', dialect), ['note: [^1]']);
      deepEqual(find('On[^ 1].\n\n[^1]: It is on.\n', dialect).includes('note: [^ 1]'), true);
      deepEqual(find('On[^1], [^a-z]+ and [^"].\n\n[^1]: It is on.\n', dialect), []);
    }
    deepEqual(find('On^[by default].\n', 'goldmark'), ['note: ^[by default]']);
    deepEqual(find('On^[by default].\n', 'blackfriday'), []);
  });
});

describe('links to a part of the page', () => {
  const find = (body: string, dialect: DialectName) => findWith('anchor-missing', body, dialect);

  it('lead to a heading as the dialect names it', () => {
    const body = '[old](#release-v1-2-0) [new](#release-v120)\n\n### Release v1.2.0\n';
    deepEqual(find(body, 'blackfriday'), ['missing: release-v120']);
    deepEqual(find(body, 'goldmark'), ['missing: release-v1-2-0']);
    deepEqual(find(body, 'commonmark'), []);
  });

  it('lead to raw HTML where it is printed', () => {
    const body = '<a id="x"></a>Text\n\n[x](#x)\n';
    deepEqual(find(body, 'blackfriday'), []);
    deepEqual(find(body, 'goldmark'), ['missing: x']);
    deepEqual(find('<a href="#y">y</a>\n', 'blackfriday'), ['missing: y']);
    deepEqual(find('`<a href="#y">`\n', 'blackfriday'), []);
  });

  it('are printed where a space is in them', () => {
    deepEqual(find('[api](#API gateway)\n\n### API gateway\n', 'goldmark'), ['space: API gateway']);
    deepEqual(find('[api](#API gateway)\n\n### API gateway\n', 'blackfriday'), ['missing: API gateway']);
  });

  it('are not those in code', () => deepEqual(find('`[x](#x)` and <!-- [x](#x) -->\n', 'goldmark'), []));
});
