import assert from 'node:assert/strict';
import { localPath } from '../../src/core/addresses/localPath';
import type { Config } from '../../src/core/config/config';
import { defaultConfig } from '../../src/core/config/mergeConfig';
import { openDocument } from '../../src/core/issue/digestDocument';
import { lintIssue } from '../../src/core/rules/index';
import { withFrontMatter } from '../support/marked';

function lint(body: string, config: Config = defaultConfig, files?: readonly string[]) {
  const text = withFrontMatter(body);
  const document = openDocument(text, config);
  const local = document.issue.images
    .flatMap(({ src }) => localPath(src) ?? [])
    .filter((path) => !path.startsWith('/'));
  const known = files && new Map(local.map((path) => [path, files.includes(path)]));
  const findings = lintIssue(document, known ? { files: known } : {});
  return findings.map(({ rule, kind, severity, span }) => [rule, kind, severity, text.slice(span.start, span.end)]);
}

describe('image-missing', () => {
  it('asks for the file as it is called', () => {
    assert.deepEqual(
      lint('![a](my%20chart.png?v=2#x) ![b](../img/图.png)', defaultConfig, ['my chart.png', '../img/图.png']),
      [],
    );
    assert.deepEqual(lint('![a](no.png)\n\n<img src="none.png">', defaultConfig, ['my chart.png']), [
      ['image-missing', undefined, 'warning', 'no.png'],
      ['image-missing', undefined, 'warning', 'none.png'],
    ]);
  });

  it('says nothing where nobody can tell', () => {
    assert.deepEqual(lint('![a](no.png)'), []);
    assert.deepEqual(
      lint('![a](/img/no.png) ![b](https://example.com/a.png) ![c](//example.com/a.png)', defaultConfig, []),
      [],
    );
    assert.deepEqual(lint('![a]({{< static "a.png" >}})', defaultConfig, []), []);
  });
});

describe('image-host', () => {
  const config = { ...defaultConfig, imageHosts: ['cdn.example.com', '*.example.org'] };

  it('lets the hosts of the configuration and those below them be', () => {
    assert.deepEqual(
      lint('![a](https://cdn.example.com/a.png) ![b](https://a.b.example.org:8443/a.png) ![c](a.png)', config),
      [],
    );
  });

  it('finds others', () => {
    assert.deepEqual(lint('![a](https://evilcdn.example.com/a.png) ![b](https://example.com/a.png)', config), [
      ['image-host', 'not-allowed', 'warning', 'https://evilcdn.example.com/a.png'],
      ['image-host', 'not-allowed', 'warning', 'https://example.com/a.png'],
    ]);
  });

  it('only informs of what it cannot know for sure, and not of servers that refuse other pages', () => {
    const address = 'https://cdn.example.com/a.png?Expires=1700000000&Signature=b';
    assert.deepEqual(lint(`![a](${address}) ![b](https://mmbiz.qpic.cn/mmbiz_png/x/640)`), [
      ['image-host', 'expiring', 'info', address],
    ]);
  });
});

describe('image-alt', () => {
  it('is off until a configuration asks for it', () => {
    assert.deepEqual(lint('![](https://example.com/a.png)'), []);
    const config = { ...defaultConfig, rules: { 'image-alt': 'hint' as const } };
    assert.deepEqual(lint('![](https://example.com/a.png)', config), [
      ['image-alt', undefined, 'hint', '![](https://example.com/a.png)'],
    ]);
  });
});
