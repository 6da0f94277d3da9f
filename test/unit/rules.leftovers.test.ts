import assert from 'node:assert/strict';
import { mergeConfig } from '../../src/core/config/mergeConfig';
import { openDocument } from '../../src/core/issue/digestDocument';
import { runRules } from '../../src/core/lint/runRules';
import { chatLeftover } from '../../src/core/rules/entries/chatLeftover';
import { lookAlike } from '../../src/core/rules/publishing/lookAlike';
import { assertLinear } from '../support/assertLinear';
import { withFrontMatter } from '../support/marked';

function check(body: string): string[] {
  return runRules([chatLeftover, lookAlike], openDocument(withFrontMatter(body), mergeConfig({}))).map(
    ({ kind, severity }) => `${kind ?? ''} ${severity}`,
  );
}

const entry = '**1、@Ann** asks:\n\n> Does it scale?\n\nA：Yes.\n\n';

describe('what chats and other editors leave', () => {
  it('is an emoji or a picture of the chat', () => {
    assert.deepEqual(check('谢谢[捂脸]，见[图片]'), ['sticker info', 'media warning']);
    assert.deepEqual(check('[链接](https://example.com/a) [图片](https://example.com/a)'), []);
    assert.deepEqual(check('[视频] 云原生入门'), []);
    assert.deepEqual(check('[视频]'), ['media warning']);
  });

  it('is who wrote when, in an entry or to the second', () => {
    assert.deepEqual(check(`${entry}彭程 10:32`), ['transcript warning']);
    assert.deepEqual(check(`${entry}直播时间 19:30`), []);
    assert.deepEqual(check('圆桌讨论 19:30'), []);
    assert.deepEqual(check('Ann(12345678) 10:32:15'), ['transcript warning']);
    assert.deepEqual(check('Ann 撤回了一条消息'), ['transcript warning']);
  });

  it('is what looks like a mark of Markdown', () => {
    assert.deepEqual(check('＊＊注意＊＊ 5 ＊ 3 ＊ 2'), ['emphasis warning']);
    assert.deepEqual(check('用｀a｀和`b`'), ['code warning']);
    assert.deepEqual(check('- a\n\n•\u00a0b'), []);
    // Other rules report markers of lists.
    assert.deepEqual(check('要点：\n• 一\n• 二\n• 三'), []);
    assert.deepEqual(check('要点：\n- • 一\n- • 二'), []);
  });

  for (const unit of [
    '＊a',
    '＊＊a＊＊',
    '｀',
    '｀a｀',
    '‘a',
    '＜a ',
    '• a\n',
    '1.\u00a0a\n',
    '[图片]',
    '[',
    '：',
    'a 1:11\n',
  ])
    it(`is found in linear time: ${JSON.stringify(unit)}`, () =>
      assertLinear(
        (length) => unit.repeat(Math.ceil(length / unit.length)),
        (text) => check(text),
      ));
});
