import assert from 'node:assert/strict';
import {
  readHugoSettings,
  unknownSite,
  type HugoSettings,
  publishedAddress,
} from '../../src/core/publish/publishedAddress';
import { judgeImage } from '../../src/core/publish/imageRisk';
import { pageSlug } from '../../src/core/publish/slug';
import { defaultConfig } from '../../src/core/config/mergeConfig';
import { parseIssue } from '../../src/core/issue/parseIssue';

describe('the address of a published page', () => {
  const addressOf = (path: string, front = '', hugo: HugoSettings = unknownSite, base = 'https://example.org/') =>
    publishedAddress(base, path, parseIssue(`---\n${front}\n---\n\n`, defaultConfig).frontMatter, hugo);
  const chinese = { defaultLanguage: 'zh', inFolder: false };

  const plain: [string, string][] = [
    ['content/zh/blog/x/index.md', 'blog/x/'],
    ['content/zh/blog/x/_index.md', 'blog/x/'],
    ['content/zh/blog/x.md', 'blog/x/'],
    ['content/blog/x/index.zh.md', 'blog/x/'],
    ['content/blog/SOFA Weekly/index.md', 'blog/sofa-weekly/'],
    ['content/blog/v1.2.0/index.markdown', 'blog/v1.2.0/'],
    ['content/blog/周报/index.md', 'blog/%E5%91%A8%E6%8A%A5/'],
    ['content/blog/what?#1!/index.md', 'blog/what%231/'],
    ['content/zh-cn/blog/x/index.md', 'blog/x/'],
    ['blog/zh/x/index.md', 'blog/zh/x/'],
    ['content/index.md', ''],
    ['index.md', ''],
  ];
  for (const [path, expected] of plain) {
    it(`of ${path} is /${expected}`, () => assert.equal(addressOf(path), `https://example.org/${expected}`));
  }

  it('has the folder of every language but the site’s own', () => {
    assert.equal(addressOf('content/zh/blog/x/index.md', '', chinese), 'https://example.org/blog/x/');
    assert.equal(addressOf('content/en/blog/x/index.md', '', chinese), 'https://example.org/en/blog/x/');
    assert.equal(addressOf('content/blog/x/index.en.md', '', chinese), 'https://example.org/en/blog/x/');
    const always = { defaultLanguage: 'zh', inFolder: true };
    assert.equal(addressOf('content/zh/blog/x/index.md', '', always), 'https://example.org/zh/blog/x/');
  });

  it('is what slug and url of the front matter say', () => {
    assert.equal(addressOf('content/zh/blog/x/index.md', 'slug: other'), 'https://example.org/blog/other/');
    assert.equal(addressOf('content/zh/blog/x.md', 'slug: other'), 'https://example.org/blog/other/');
    assert.equal(addressOf('content/zh/blog/x.md', 'slug: other\nurl: /a/b'), 'https://example.org/a/b/');
    assert.equal(addressOf('content/zh/blog/x.md', 'url: /a/b.html'), 'https://example.org/a/b.html');
  });

  it('is never on another server', () => {
    for (const url of ['//evil.example/x', '/\\evil.example', 'https://evil.example/', '\\\\evil.example', '../../x'])
      assert.equal(new URL(addressOf('content/blog/x.md', `url: '${url}'`) ?? '').host, 'example.org', url);
  });

  it('lies below the base, which must be an address of the web', () => {
    assert.equal(addressOf('content/blog/x.md', '', chinese, 'https://e.org/docs?a#b'), 'https://e.org/docs/blog/x/');
    for (const base of ['', 'example.org', 'javascript:alert(1)', 'file:///etc', 'https://', 'command:x'])
      assert.equal(addressOf('content/blog/x.md', '', chinese, base), null, base);
  });

  it('is found out from TOML, YAML and JSON', () => {
    const settings = { defaultLanguage: 'zh', inFolder: true };
    for (const text of [
      'baseURL = "/"\ndefaultContentLanguage = "zh"\r\ndefaultContentLanguageInSubdir = true\n',
      "title: x\ndefaultContentLanguage: 'zh' # own\ndefaultContentLanguageInSubdir: true",
      '{\n  "defaultContentLanguage": "zh",\n  "defaultContentLanguageInSubdir": true\n}',
      'DefaultContentLanguage: zh\ndefaultcontentlanguageinsubdir: true',
    ])
      assert.deepEqual(readHugoSettings(text), settings, text);
    assert.deepEqual(readHugoSettings('# defaultContentLanguage = "zh"'), { defaultLanguage: 'en', inFolder: false });
  });
});

describe('an image on its way to WeChat', () => {
  const cases: [string, ReturnType<typeof judgeImage>][] = [
    ['https://images.example.org/a.png', null],
    ['//images.example.org/a.png?w=1', null],
    ['https://mmbiz.qpic.cn/mmbiz_png/a/640', null],
    ['http://images.example.org/a.png', 'insecure'],
    ['HTTP://images.example.org/a.png', 'insecure'],
    ['https://cdn.nlark.com/yuque/1.png', 'protected'],
    ['https://p3-juejin.byteimg.com/a.image', 'protected'],
    ['https://pic1.zhimg.com/a.jpg', 'protected'],
    ['https://wx1.sinaimg.cn/a.jpg', 'protected'],
    ['https://notzhimg.com/a.jpg', null],
    ['https://b.example.org/a.png?X-Amz-Expires=300&x=1', 'expiring'],
    ['https://private-user-images.githubusercontent.com/1/a.png', 'expiring'],
    ['https://images.example.org/a.svg?x', 'vector'],
    ['https://img.shields.io/badge/a-b', 'vector'],
    ['data:image/png;base64,AAAA', 'embedded'],
    ['a.png', 'local'],
    ['/images/a.png', 'local'],
    ['file:///a.png', 'local'],
    ['vscode-resource:/a.png', 'local'],
    ['https://[', 'local'],
    ['', 'local'],
  ];
  for (const [src, risk] of cases) it(`${src} is ${risk ?? 'fine'}`, () => assert.equal(judgeImage(src), risk));
});

describe('the name of a page', () => {
  it('is the way below blog, or below the root', () => {
    assert.equal(pageSlug(['w'], ['content', 'zh', 'blog', 'x'], 'index'), 'x');
    assert.equal(pageSlug(['w'], ['content', 'zh', 'blog', '2024', 'x'], 'index'), '2024__x');
    assert.equal(pageSlug(['w', 'blog', '2024'], ['x'], 'index'), '2024__x');
    assert.equal(pageSlug(['w'], ['news', 'x'], 'a'), 'news__x');
    assert.equal(pageSlug(['w'], [], 'a'), 'a');
    assert.equal(pageSlug(['w'], [], 'index'), 'w');
    assert.equal(pageSlug([], [], 'index'), 'index');
  });
});
