import assert from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { toPrintable } from '../../../src/cli/printable';
import { issueText, runIn, withFolder } from './runIn';

describe('toPrintable', () => {
  it('leaves nothing that acts on a terminal or a log', () => {
    assert.equal(
      toPrintable('a\u001b[31m\r\nb\u0085c\u202Ed\te 周刊'),
      'a\\u001b[31m\\u000d\\u000ab\\u0085c\\u202ed\te 周刊',
    );
    assert.equal(toPrintable(' ::error::x'), './ ::error::x');
    assert.equal(toPrintable('a::b'), 'a::b');
  });
});

describe('the names of files', () => {
  it('say nothing to the log that shows them', function () {
    if (process.platform === 'win32') this.skip();
    const name = '::stop-commands::x\n::error::\u001b[2J.md';
    withFolder({ [`weekly-1/${name}`]: issueText.replace('author', 'writer') }, ({ path }) => {
      symlinkSync('nowhere', join(path, 'weekly-1', `${name}.md`));
      for (const language of ['en', 'zh-cn']) {
        const { out, err } = runIn(join(path, 'weekly-1'), 'check', '--lang', language, '.');
        assert.match(out, /^\.\/::stop-commands::x\\u000a::error::\\u001b\[2J\.md:1:1: .*\n/);
        const printed = `${out}${err}`;
        assert.doesNotMatch(printed, /^\s*::|[^\n\P{Cc}]/mu);
      }
    });
  });
});
