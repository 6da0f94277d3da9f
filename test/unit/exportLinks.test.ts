import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isCopied, isCopyArticle } from '../../src/protocol/copy';
import { classifyLink, numberOf, type LinkNote } from '../../src/webview/copy/linkNotes';
import { keepSpaces } from '../../src/webview/copy/wechatElements';

const base = 'https://site.example/blog/x/';

describe('a link on its way to WeChat', () => {
  const links: [string, string, string][] = [
    ['https://a.example/x', 'words', 'note https://a.example/x'],
    ['https://a.example/x?a=%26&b', 'words', 'note https://a.example/x?a=%26&b'],
    ['https://a.example/x', 'https://a.example/x', 'text'],
    ['https://a.example/x/', 'a.example/x', 'text'],
    ['https://a.example/%E5%91%A8', 'https://a.example/周', 'text'],
    ['https://a.example/%E5%91', 'https://a.example/%E5%91', 'text'],
    ['https://a.example/x', 'https://b.example/x', 'note https://a.example/x'],
    ['https://mp.weixin.qq.com/s/a', 'words', 'link https://mp.weixin.qq.com/s/a'],
    ['http://mp.weixin.qq.com/s?__biz=a', 'words', 'link http://mp.weixin.qq.com/s?__biz=a'],
    ['https://mp.weixin.qq.com.evil.example/s', 'words', 'note https://mp.weixin.qq.com.evil.example/s'],
    ['https://mp.weixin.qq.com@evil.example/s', 'words', 'note https://mp.weixin.qq.com@evil.example/s'],
    ['mailto:a@b.example', 'words', 'note mailto:a@b.example'],
    ['mailto:a@b.example', 'a@b.example', 'text'],
    ['/tags/x/', 'words', 'note https://site.example/tags/x/'],
    ['../y/', 'words', 'note https://site.example/blog/y/'],
    ['//c.example/z', 'words', 'note https://c.example/z'],
    ['#here', 'words', 'text'],
    ['', 'words', 'text'],
    ['javascript:alert(1)', 'words', 'text'],
    ['command:x', 'words', 'text'],
    ['file:///etc/passwd', 'words', 'text'],
    ['https://[', 'words', 'text'],
  ];
  for (const [href, text, expected] of links) {
    it(`${href} “${text}” becomes ${expected}`, () => {
      const { kind, address } = classifyLink(href, text, base);
      assert.equal(kind === 'text' ? 'text' : `${kind} ${address}`, expected);
    });
  }

  it('that is relative has no address where the site has none', () => {
    for (const href of ['/tags/x/', '../y/']) assert.equal(classifyLink(href, 'a', null).kind, 'text');
  });

  const address = fc
    .tuple(fc.constantFrom('a.example', 'B.example'), fc.nat(9))
    .map(([host, n]) => `https://${host}/${n > 0 ? n : ''}`);
  it('has one number, and each number one address', () => {
    fc.assert(
      fc.property(fc.array(address), (addresses) => {
        const notes = new Map<string, LinkNote>();
        const numbers = addresses.map((address) => numberOf(notes, address, 'text'));
        assert.deepEqual(
          [...new Set(numbers)],
          [...notes.values()].map(({ number }) => number),
        );
        for (const [i, address] of addresses.entries())
          assert.equal(new URL([...notes.values()][(numbers[i] ?? 0) - 1]?.address ?? '').href, new URL(address).href);
      }),
    );
  });

  it('is noted with the words of its first mention', () => {
    const notes = new Map<string, LinkNote>();
    assert.deepEqual(
      ['https://a.example', 'https://a.example/', 'mailto:a@b.example'].map((address, i) =>
        numberOf(notes, address, ` w\n${i} `),
      ),
      [1, 1, 2],
    );
    assert.deepEqual(
      [...notes.values()],
      [
        { number: 1, text: 'w 0', address: 'https://a.example' },
        { number: 2, text: 'w 2', address: 'a@b.example' },
      ],
    );
  });
});

describe('a line of code on its way to WeChat', () => {
  it('keeps its blanks, and single ones as they are', () => {
    const code = 'a b\r\n  c\td  e\n\n f';
    const below = ['\u00a0\u00a0c\u00a0\u00a0\u00a0\u00a0d\u00a0\u00a0e', '', '\u00a0f'];
    assert.deepEqual(keepSpaces(code, true), ['a b', ...below]);
    assert.deepEqual(keepSpaces(` ${code}`, true), ['\u00a0a b', ...below]);
    assert.deepEqual(keepSpaces(` ${code}`, false), [' a b', ...below]);
  });
});

describe('the messages of a copy', () => {
  const article = {
    type: 'copyArticle',
    source: 'file:///a.md',
    article: 'x'.repeat(100_000),
    base: null,
    words: { links: 'a', image: 'b' },
    dialog: { question: 'a', copy: 'b', cancel: 'c' },
  };
  const copied = {
    type: 'copied',
    source: 'file:///a.md',
    images: [
      { src: 'a.png', line: 3 },
      { src: '', line: null },
    ],
  };

  it('are known when they are whole', () => {
    assert.ok(isCopyArticle(article));
    assert.ok(isCopyArticle({ ...article, base }));
    assert.ok(isCopied(copied));
  });

  it('are refused when any part is missing or something else', () => {
    for (const value of [undefined, 7, {}, [7], NaN]) {
      for (const key of Object.keys(article)) assert.ok(!isCopyArticle({ ...article, [key]: value }), key);
      for (const key of Object.keys(copied)) assert.ok(!isCopied({ ...copied, [key]: value }), key);
    }
    for (const image of [
      null,
      {},
      { src: 'a' },
      { src: 7, line: 1 },
      ...[-1, 0.5, NaN, 1e9, '1'].map((line) => ({ src: 'a', line })),
    ])
      assert.ok(!isCopied({ ...copied, images: [image] }));
    for (const junk of [null, 'copied', 7, []]) assert.ok(!isCopied(junk) && !isCopyArticle(junk));
  });
});
