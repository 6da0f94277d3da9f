import { deepEqual } from 'node:assert/strict';
import type { DialectName } from '../../src/core/config/config';
import { defaultConfig } from '../../src/core/config/mergeConfig';
import { openDocument } from '../../src/core/issue/digestDocument';
import { findWith } from '../support/findWith';

const entry = '**1、@Ann** asks:\n\n> Why?\n\nA：So.\n';

const find = (body: string, dialect: DialectName) => findWith('not-on-page', body, dialect);

describe('what the model sees and the page does not show', () => {
  const quoted = '> ```js\n> a\n> ```\n\nA：So.\n\n```js\nb\n```\n';

  it('is an answer that a quoted fence takes in, under Blackfriday alone', () => {
    deepEqual(find(quoted, 'blackfriday'), ['fence: ```js']);
    deepEqual(find(quoted, 'goldmark'), []);
  });

  it('is an answer that a fence takes in under the list item of a quote', () => {
    deepEqual(find('> - one\n>   ```\n>   a\n>   ```\n\nA：So.\n\n```\nb\n```\n', 'blackfriday'), ['fence: ```']);
  });

  it('is all below a comment that is never closed, where the dialect hides it', () => {
    const open = `Text.\n\n<!-- not yet\n\n${entry}`;
    deepEqual(find(open, 'goldmark'), ['html: <!-- not yet']);
    deepEqual(find(open, 'commonmark'), ['html: <!-- not yet']);
    deepEqual(find(open, 'blackfriday'), []);
    deepEqual(find(`${open}\n-->\n`, 'goldmark'), []);
  });

  it('is all below a <pre> that is never closed', () => {
    deepEqual(find(`<pre>\ncode\n\n${entry}`, 'commonmark'), ['html: <pre>']);
    deepEqual(find(`<pre>\ncode\n</pre>\n\n${entry}`, 'commonmark'), []);
  });

  it('is Markdown in an element that Blackfriday prints as it is', () => {
    deepEqual(find(`<div>\n\n${entry}\n</div>\n`, 'blackfriday'), ['html: <div>']);
    deepEqual(find(`<div>\n\n${entry}\n</div>\n`, 'commonmark'), []);
    deepEqual(find('<div>\n\nText.\n\n</div>\n', 'blackfriday'), []);
  });

  it('is nothing that is hidden on purpose', () => {
    for (const dialect of ['blackfriday', 'goldmark', 'commonmark'] as const)
      deepEqual(find(`<!--\n\n${entry}\n-->\n\n[doc]: https://example.com\n\n![](a.png)\n`, dialect), []);
  });
});

describe('the model below a comment or tag that nothing closes', () => {
  const entries = (body: string) => openDocument(body, defaultConfig).issue.entries.length;

  it('has the entries', () => {
    deepEqual(entries(`<!-- open\n\n${entry}`), 1);
    deepEqual(entries(`<pre>\n\n${entry}`), 1);
    deepEqual(entries(`<!-- closed\n\n${entry}-->`), 0);
    deepEqual(entries(`<pre>\n\n${entry}</pre>`), 0);
  });
});

describe('a tag inside a paragraph that nothing closes', () => {
  it('hides what is below, where the dialect passes it on', () => {
    deepEqual(find('Text <details> more\n\nBelow\n', 'blackfriday'), ['html: <details>']);
    deepEqual(find('Text <details> more</details>\n\nBelow <b>\n', 'blackfriday'), []);
    deepEqual(find('Text <details> more\n\nBelow\n', 'goldmark'), []);
  });
});
