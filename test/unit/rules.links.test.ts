import assert from 'node:assert/strict';
import type { DialectName } from '../../src/core/config/config';
import { mergeConfig } from '../../src/core/config/mergeConfig';
import { openDocument } from '../../src/core/issue/digestDocument';
import { checkTarget } from '../../src/core/addresses/checkTarget';
import { foldAddress } from '../../src/core/addresses/foldAddress';
import { dropTracking } from '../../src/core/addresses/tracking';
import { linkMalformed } from '../../src/core/rules/links/linkMalformed';
import { runRules } from '../../src/core/lint/runRules';
import { withFrontMatter } from '../support/marked';
import { assertLinear } from '../support/assertLinear';

const address = 'https://example.com/a';

/** Kinds and places of what is found under a dialect. */
function check(dialect: DialectName, body: string): string[] {
  const config = mergeConfig({ dialect });
  const text = withFrontMatter(body);
  const fail = (id: string, error: unknown) => {
    throw new Error(`${id} failed`, { cause: error });
  };
  return runRules([linkMalformed], openDocument(text, config), undefined, fail).map(
    ({ kind, span }) => `${kind} ${text.slice(span.start, span.end)}`,
  );
}

describe('link-malformed, by what the page makes of a bare address', () => {
  it('reports words that Blackfriday takes into it', () => {
    assert.deepEqual(check('blackfriday', `见 ${address}，下周更新`), ['glued ，下周更新']);
    assert.deepEqual(check('blackfriday', `（${address}）`), ['glued ）']);
    assert.deepEqual(check('blackfriday', `见：${address} 下周更新`), []);
    assert.deepEqual(check('blackfriday', `(${address}) and *${address}*.`), []);
    assert.deepEqual(check('blackfriday', `"${address}" and ${address}…`), ['glued "', 'glued …']);
    assert.deepEqual(check('blackfriday', `（${address}(b)）`), ['glued ）']);
    assert.deepEqual(check('blackfriday', `${address}*b_c and ${address}?x=*.go`), []);
    assert.deepEqual(check('blackfriday', `*${address}*b*`), ['glued *']);
  });

  it('reports an address of which goldmark makes no link', () => {
    assert.deepEqual(check('goldmark', `见：${address} 下周更新`), [`not-linked ${address}`]);
    assert.deepEqual(check('goldmark', `见 ${address}，下周更新`), []);
    assert.deepEqual(check('goldmark', `(${address}) and *${address}*.`), []);
    assert.deepEqual(check('goldmark', `${address}*b_c`), ['cut *b_c']);
    assert.deepEqual(check('goldmark', 'at: https://10.0.0.1:80/a and at: https://example.com/{id}'), []);
  });

  it('says nothing where no address becomes a link by itself', () => {
    assert.deepEqual(check('commonmark', `见：${address}，下周更新`), []);
  });
});

describe('the same address', () => {
  const same = [
    [address, 'http://www.EXAMPLE.com/a/'],
    ['https://example.com/?b=2&a=1', 'https://example.com/?a=1&amp;b=2&utm_source=x'],
    ['https://example.com/中文', 'https://example.com/%E4%B8%AD%E6%96%87'],
    ['https://github.com/MOSN/mosn', 'https://github.com/mosn//mosn'],
    ['https://mp.weixin.qq.com/s/abc', 'https://mp.weixin.qq.com/s/abc?scene=21#wechat_redirect'],
    ['a@example.com', 'mailto:a@example.com'],
  ] as const;
  for (const [one, other] of same) it(`${one} is ${other}`, () => assert.equal(foldAddress(one), foldAddress(other)));

  const others = [
    [address, 'https://example.com/A'],
    [address, `${address}?id=1`],
    [address, `${address}#b`],
    ['https://mp.weixin.qq.com/s?__biz=M&mid=1&idx=1&sn=a', 'https://mp.weixin.qq.com/s?__biz=M&mid=1&idx=2&sn=a'],
  ] as const;
  for (const [one, other] of others)
    it(`${one} is not ${other}`, () => assert.notEqual(foldAddress(one), foldAddress(other)));
});

describe('tracking', () => {
  const article = 'https://mp.weixin.qq.com/s?__biz=M&mid=1&idx=1&sn=a';
  const cases = [
    [`${article}&chksm=1&scene=2&token=3#rd`, article],
    ['https://mp.weixin.qq.com/s?chksm=1&__biz=M&mid=1&scene=2&idx=1&sn=a', article],
    ['https://mp.weixin.qq.com/s?__biz=M&amp;mid=1&amp;idx=1&amp;sn=a&amp;scene=2', article.replaceAll('&', '&amp;')],
    [
      'https://mp.weixin.qq.com/s?__biz=M&mid=1&idx=1&chksm=1',
      'https://mp.weixin.qq.com/s?__biz=M&mid=1&idx=1&chksm=1',
    ],
    ['https://example.com/?utm_source=a&utm_medium=b#c', 'https://example.com/#c'],
    ['https://example.com/?utm_source=a&b=1&utm_medium=c&d=2', 'https://example.com/?b=1&d=2'],
    ['https://example.com/?scene=1&token=2#rd', 'https://example.com/?scene=1&token=2#rd'],
  ] as const;
  for (const [from, to] of cases) it(`of ${from} goes`, () => assert.equal(dropTracking(from), to));
});

describe('the address of a link', () => {
  it('is checked in linear time', () => {
    const build = (size: number) => `https://example.com/${'%E2%80%8B'.repeat(size)}`;
    assert.equal(checkTarget(build(1_000)), null);
    assertLinear(build, checkTarget);
  });
});
