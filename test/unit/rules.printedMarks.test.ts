import { deepEqual } from 'node:assert/strict';
import type { DialectName } from '../../src/core/config/config';
import { defaultConfig } from '../../src/core/config/mergeConfig';
import { openDocument } from '../../src/core/issue/digestDocument';
import { runRules } from '../../src/core/lint/runRules';
import { lookAlike } from '../../src/core/rules/publishing/lookAlike';
import { findWith } from '../support/findWith';

const both: readonly DialectName[] = ['blackfriday', 'goldmark'];

describe('comments', () => {
  const find = (body: string, dialect: DialectName) => findWith('comment-broken', body, dialect);

  it('are printed where their marks are none', () => {
    for (const mark of ['<！--', '＜!--', '< !--', '<!-', '<!——'])
      for (const dialect of both) deepEqual(find(`${mark} not yet -->\n`, dialect), [`printed: ${mark}`], mark);
    for (const dialect of both) deepEqual(find('&lt;!-- not yet --&gt;\n', dialect), ['printed: &lt;!--']);
  });

  it('are printed by Blackfriday where nothing ends them', () => {
    deepEqual(find('<!-- not yet\n\nText.\n', 'blackfriday'), ['open: <!--']);
    deepEqual(find('<!-- not yet\n\nText.\n', 'goldmark'), []);
  });

  it('may end at once, or only where another one does', () => {
    for (const dialect of both) {
      deepEqual(find('<!-->\nnot yet\n-->\n', dialect), ['empty: <!-->']);
      deepEqual(find('<!-- a\n\nText.\n\n<!-- b -->\n', dialect), ['runs-on: <!--']);
      deepEqual(find('<!-- a --> b <!-- c -->\n\n`<!-->` and <!----> and a --> b, \\<!-- c\n', dialect), []);
    }
  });
});

describe('fences', () => {
  const find = (body: string, dialect: DialectName) => findWith('fence-open', body, dialect);

  it('close a block that is open above, with all that is between', () => {
    for (const dialect of both) {
      const body = '```\na\n\n**2、@Ben** asks:\n\n> Why?\n\n```json\n{}\n```\n';
      deepEqual(find(body, dialect), ['runs-on: ```']);
      deepEqual(find('````md\n```js\na\n```\n````\n\n```sh\n# 1. a\n```\n', dialect), []);
    }
  });

  it('are code in a line below the text of an item in Blackfriday', () => {
    deepEqual(find('- one\n  ```sh\n  make\n  ```\n- two\n', 'blackfriday'), ['inline: ```']);
    deepEqual(find('- one\n  ```sh\n  make\n  ```\n- two\n', 'goldmark'), []);
    deepEqual(findWith('list-swallowed', '- one\n  ```sh\n  make\n  ```\n- two\n'), []);
  });

  it('are shown where they are indented, or none', () => {
    for (const dialect of both) {
      deepEqual(find('    ```js\n    a\n    ```\n', dialect), ['indented: ```']);
      deepEqual(find('···\na\n···\n\nWait\n\n···\n', dialect), ['wide: ···']);
    }
  });
});

describe('headings', () => {
  const find = (body: string, dialect: DialectName) => findWith('heading-broken', body, dialect);

  it('are printed by Blackfriday where they are indented or in an item', () => {
    deepEqual(find(' ### a\n\n- ### b\n\n> ### c\n', 'blackfriday'), ['indented: ###', 'in-item: ###']);
    deepEqual(find(' ### a\n\n- ### b\n\n> ### c\n', 'goldmark'), []);
  });

  it('lose a sign at their end in Blackfriday', () => {
    deepEqual(find('### C#\n\n### a ###\n\n### C\\#\n\n### a #1\n', 'blackfriday'), ['sign: #']);
    deepEqual(find('### C#\n', 'goldmark'), []);
  });

  it('need an ordinary space', () => {
    for (const dialect of both)
      deepEqual(find('##\u00a0a\n\n###\u3000b\n', dialect), ['other-space: ##', 'other-space: ###']);
  });
});

describe('line breaks', () => {
  const find = (body: string, dialect: DialectName) => findWith('line-break-literal', body, dialect);

  it('are printed at the end of a paragraph by goldmark', () => {
    deepEqual(find('One\\\ntwo\\\n\nC:\\a\\\n\nd\\\\\n', 'goldmark'), ['backslash: \\']);
    deepEqual(find('One\\\ntwo\\\n', 'blackfriday'), []);
  });

  it('are printed where their tag is wrong', () => {
    for (const dialect of both) deepEqual(find('a<br>b<br/>c<br /> `<br` d<br\n', dialect), ['tag: <br']);
    deepEqual(find('a<br / >b\n', 'goldmark'), ['tag: <br / >']);
    deepEqual(find('a<br / >b\n', 'blackfriday'), []);
  });
});

describe('tags in HTML', () => {
  it('are none in a comment, whichever line break the file has', () => {
    const body = 'Text\n<!--\n`<issue number>` <link>\n-->\n';
    for (const dialect of both)
      for (const text of [body, body.replaceAll('\n', '\r\n')]) deepEqual(findWith('html-unknown', text, dialect), []);
  });

  it('are named once for all blocks that they are around', () => {
    deepEqual(findWith('html-unknown', '<Tabs>\n\nText\n\n</Tabs>\n', 'commonmark'), ['tag: <Tabs>']);
  });

  it('are printed where something in them is wrong', () => {
    deepEqual(findWith('html-unknown', 'a <font color="red"size=3>b</font>\n', 'commonmark'), [
      'printed: <font color="red"size=3>',
    ]);
  });
});

describe('look-alikes', () => {
  it('are named with what they look like', () => {
    const document = openDocument('用 ｀a｀ 启动\n', defaultConfig);
    const [found] = runRules([lookAlike], document);
    deepEqual(found?.message.values, ['｀', '`']);
  });
});
