import assert from 'node:assert/strict';
import fc from 'fast-check';
import { defaultConfig } from '../../src/core/config/mergeConfig';
import { openDocument } from '../../src/core/issue/digestDocument';
import { readOpaqueZones, type ZoneKind } from '../../src/core/lint/opaque';
import { lintIssue } from '../../src/core/rules/index';
import { findTags } from '../../src/core/text/htmlTags';
import { findTemplates } from '../../src/core/text/templates';

const head = '---\ntitle: Weekly\nauthor: Ann\ndate: 2024-01-05\n---\n\n';
const open = (body: string) => openDocument(head + body, defaultConfig);

describe('opaque zones', () => {
  const templates = (text: string) => findTemplates(text).map(({ start, end }) => text.slice(start, end));
  const tags = (text: string) => findTags(text).map(({ start, end }) => text.slice(start, end));

  it('are shortcodes and the tags of template languages', () => {
    assert.deepEqual(templates('a {{< figure src="b" >}} c {{% tip %}} d {{ site.url }} e {% if x %}'), [
      '{{< figure src="b" >}}',
      '{{% tip %}}',
      '{{ site.url }}',
      '{% if x %}',
    ]);
    assert.deepEqual(templates('{{< figure\n  src="b"\n>}}'), ['{{< figure\n  src="b"\n>}}']);
  });

  it('are what tags for code enclose, and no other content of tags', () => {
    const code = '{{< highlight go >}}\na := "b"\n\n{{ x }}\n{{< / highlight >}}';
    assert.deepEqual(templates(`${code} z`), [code]);
    assert.deepEqual(templates('{% raw %}\n{{ x }}\n{% endraw %}'), ['{% raw %}\n{{ x }}\n{% endraw %}']);
    assert.deepEqual(templates('{{% tip %}}words{{% /tip %}}'), ['{{% tip %}}', '{{% /tip %}}']);
    assert.deepEqual(templates('{{< highlight go >}} open'), ['{{< highlight go >}}']);
  });

  it('end before a blank line or another tag', () => {
    assert.deepEqual(templates('{{ a\n\nb }} {{ c }}'), ['{{ c }}']);
    assert.deepEqual(templates('{% a\n\nb="c" %}'), ['{% a\n\nb="c" %}']);
    assert.deepEqual(templates('{% a\n\n{% b %}'), ['{% b %}']);
  });

  it('are tags of elements, as browsers read them', () => {
    assert.deepEqual(
      tags('<a href="b"target="c">d</a> <img alt="e"f"> <T x> a<b 1 < 2 <https://x.example> <imgsrc="y">'),
      ['<a href="b"target="c">', '</a>', '<img alt="e"f">', '<imgsrc="y">'],
    );
  });

  it('are code, comments and blocks of HTML', () => {
    const { text } = open('a `b` <!-- c -->\n\n```js\nd\n```\n\n<div>\ne\n</div>\n');
    const zones = readOpaqueZones(openDocument(text, defaultConfig));
    const list = (kind: ZoneKind) => zones.list(kind).map(({ start, end }) => text.slice(start, end));
    assert.deepEqual(list('code'), ['`b`', '```js\nd\n```']);
    assert.deepEqual(list('comment'), ['<!-- c -->']);
    assert.deepEqual(list('html'), ['<!-- c -->', '<div>\ne\n</div>']);
  });

  it('are met by what shares a character with them, or is empty and inside', () => {
    const { text } = open('a {{< b >}} c');
    const zones = readOpaqueZones(openDocument(text, defaultConfig));
    const start = text.indexOf('{{');
    const end = text.indexOf('}}') + 2;
    const meets = (from: number, to: number) => zones.meets({ start: from, end: to }, ['template']);
    assert.deepEqual(
      [meets(start - 1, start), meets(start, start), meets(end, end), meets(end, end + 1)],
      [false, false, false, false],
    );
    assert.deepEqual(
      [meets(start - 1, start + 1), meets(start + 1, start + 1), meets(end - 1, end + 1), meets(0, text.length)],
      [true, true, true, true],
    );
  });

  it('hold places in order, inside the text, whatever it is', () =>
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('{{', '<', '%', '>}}', '}}', '{%', 'raw', ' end', '\n', 'a', '"')),
        (parts) => {
          const text = parts.join('');
          for (const spans of [findTemplates(text), findTags(text)]) {
            let last = 0;
            for (const { start, end } of spans) {
              assert.ok(start >= last && end > start && end <= text.length);
              last = end;
            }
          }
        },
      ),
    ));

  it('have no findings but of rules that read tags, and no fix touches a template', () => {
    const found = (body: string, dialect: 'blackfriday' | 'goldmark' = 'blackfriday') =>
      lintIssue(openDocument(head + body, { ...defaultConfig, dialect })).map(({ rule }) => rule);
    assert.deepEqual(found('说{{< ref "中"文 >}}吧'), []);
    assert.deepEqual(found('{{< image url="https://example.com/a.png" >}}'), []);
    assert.deepEqual(found('中<a href="https://example.com/x"target="_blank">文</a>'), []);
    assert.deepEqual(found('中<img src="https:/example.com/x.png">文'), ['image-malformed']);
    assert.deepEqual(found('说"你好"吧{{< ref "中"文 >}}'), ['typography-surprise']);
  });
});
