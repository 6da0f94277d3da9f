import assert from 'node:assert/strict';
import { en } from '../../src/core/messages/en';
import { message, say } from '../../src/core/messages/message';
import { zhCn } from '../../src/core/messages/zh-cn';

/** The placeholders of a message; how often and in which order does not matter. */
function placeholders(words: string): string[] {
  return [...new Set(words.match(/\{\d\}/g))].sort();
}

describe('messages', () => {
  const chinese = new Map(Object.entries(zhCn));

  it('are the same in both languages', () => assert.deepEqual([...chinese.keys()].sort(), Object.keys(en).sort()));

  for (const [key, words] of Object.entries(en)) {
    it(`${key} says something, with the same values`, () => {
      const translated = chinese.get(key) ?? '';
      assert.notEqual(words.trim(), '');
      assert.notEqual(translated.trim(), '');
      assert.deepEqual(placeholders(translated), placeholders(words));
    });
  }

  it('puts values in, and leaves their braces alone', () => {
    assert.equal(say(message('number-skipped', 4, 3), 'en'), 'This entry is numbered 4, but should be 3.');
    assert.match(say(message('image-address-host', '{0}'), 'zh-cn'), /“\{0\}”/);
  });
});
