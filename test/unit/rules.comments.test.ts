import assert from 'node:assert/strict';
import { defaultConfig } from '../../src/core/config/mergeConfig';
import { openDocument } from '../../src/core/issue/digestDocument';
import { runRules } from '../../src/core/lint/runRules';
import { commentBroken } from '../../src/core/rules/publishing/commentBroken';
import { htmlUnknown } from '../../src/core/rules/publishing/htmlUnknown';
import { say } from '../../src/core/messages/message';
import { assertLinear } from '../support/assertLinear';
import { withFrontMatter } from '../support/marked';

const open = (body: string) => openDocument(withFrontMatter(body), { ...defaultConfig, dialect: 'goldmark' });

describe('comment-broken', () => {
  it('takes linear time where code shows comments that one mark far below would end', () => {
    assertLinear(
      (length) => `\`\`\`\n${'<!-- a\n'.repeat(length / 7)}\`\`\`\n\n-->\n`,
      (text) => runRules([commentBroken], open(text)),
    );
  });
});

describe('html-unknown', () => {
  it('quotes a tag that readers see without what stands beside it', () => {
    const [found] = runRules([htmlUnknown], open('<span style="color:red"text</span>'));
    assert.ok(found);
    assert.ok(say(found.message, 'en').includes('<span style="color:red"text'));
    assert.ok(!say(found.message, 'en').includes('\ufffc'));
  });
});
