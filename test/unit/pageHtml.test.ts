import { deepEqual, equal, ok } from 'node:assert/strict';
import { defaultConfig } from '../../src/core/config/mergeConfig';
import { openDocument } from '../../src/core/issue/digestDocument';
import { disarmMeta, listImageAddresses, replaceImageAddresses } from '../../src/core/publish/pageHtml';
import { relativeAddress } from '../../src/core/publish/relativeAddress';
import { renderPage } from '../../src/core/publish/renderPage';
import { findPageImages } from '../../src/editor/export/pageImages';
import { assertLinear } from '../support/assertLinear';
import { createWorkspace, makeUri } from '../support/memoryPorts';

describe('an exported page', () => {
  const html = `<p><img src="a.png" alt="x &gt; y"/><IMG width=5 src='b c.png?1&amp;2'><img alt=x src=/c.png></p><code>&lt;img src="d.png"&gt;</code>`;

  it('finds its images however they are written', () => {
    deepEqual(listImageAddresses(html), ['a.png', 'b c.png?1&2', '/c.png']);
  });

  it('gives them other addresses and changes nothing else', () => {
    const addresses = new Map([
      ['a.png', '../a&b.png'],
      ['b c.png?1&2', 'b%20c.png'],
    ]);
    equal(
      replaceImageAddresses(html, addresses),
      html.replace('"a.png"', '"../a&amp;b.png"').replace("'b c.png?1&amp;2'", '"b%20c.png"'),
    );
    equal(replaceImageAddresses(html, new Map()), html);
  });

  it('reaches files from its own folder', () => {
    equal(relativeAddress('/site/out', '/site/content/x/图 1.png'), '../content/x/%E5%9B%BE%201.png');
    equal(relativeAddress('/site', '/site/a:b.png'), './a%3Ab.png');
    equal(relativeAddress('/', '/a/b.png'), './a/b.png');
    equal(relativeAddress('/other', '/a/b.png'), '../a/b.png');
    equal(relativeAddress('/a/b.png', '/a/b.png'), '../b.png');
  });

  it('reaches the images of its issue, beside it and on the site', async () => {
    const text = '![一](a.png) ![二](/img/b.png) ![三](gone.png) ![四](https://example.com/x.png)\n';
    const folder = '/blog/weekly-1';
    const workspace = createWorkspace({
      [`${folder}/index.md`]: text,
      [`${folder}/a.png`]: '',
      '/static/img/b.png': '',
    });
    const file = await workspace.store.get(makeUri(`${folder}/index.md`));
    ok(file);
    const found = await findPageImages(file, makeUri('/pages/weekly-1.html'), workspace.fileSystem);
    deepEqual(
      found,
      new Map([
        ['a.png', '../blog/weekly-1/a.png'],
        ['/img/b.png', '../static/img/b.png'],
      ]),
    );
    workspace.dispose();
  });

  it('leads nowhere by itself, and sends nothing', () => {
    const text =
      '<meta http-equiv="refresh" content="0;url=https://example.com/">\n\n<META\nname=x>\n\n`<meta>` <metadata>\n';
    const page = renderPage(openDocument(text, defaultConfig), '');
    equal(page.match(/<meta[\s>]/gi)?.length, 4, 'those of the head');
    ok(page.includes('&lt;meta&gt;'));
    for (const rule of ["form-action 'none'", "base-uri 'none'", "default-src 'none'"]) ok(page.includes(rule), rule);
    equal(disarmMeta('<metadata></meta>'), '<metadata></meta>');
  });

  it('takes time in proportion to its length', () => {
    for (const piece of ['<img ', '<img src=', '<img src="a" ', '<meta ', 'src=" ', '<img src=\n'])
      assertLinear(
        (size) => piece.repeat(size),
        (input) => {
          listImageAddresses(input);
          replaceImageAddresses(input, new Map([['a', 'b']]));
          disarmMeta(input);
        },
      );
  });
});
