import assert from 'node:assert/strict';
import { defaultConfig } from '../../src/core/config/mergeConfig';
import { openDocument } from '../../src/core/issue/digestDocument';
import { listSwallowed } from '../../src/core/rules/lists/listSwallowed';
import { runRules } from '../../src/core/lint/runRules';
import { applyEdits } from '../../src/core/text/edits';
import { withFrontMatter } from '../support/marked';

/** What the first fix makes of a body, and whether it is done unasked. */
function repair(body: string): { text: string; safe: boolean } {
  const head = withFrontMatter('');
  const found = runRules([listSwallowed], openDocument(head + body, defaultConfig));
  assert.equal(found.length, 1, JSON.stringify(found));
  const [fix] = found[0]?.fixes ?? [];
  assert.ok(fix);
  return { text: applyEdits(head + body, fix.edits).slice(head.length), safe: fix.safe };
}

describe('list-swallowed begins a list unasked', () => {
  it('with one blank line, whatever is indented below its items', () => {
    assert.deepEqual(repair('变更：\n- 甲\n  默认关闭\n- 乙\n1. 丙'), {
      text: '变更：\n\n- 甲\n  默认关闭\n- 乙\n1. 丙',
      safe: true,
    });
  });

  it('where other lines announce further items', () => {
    assert.deepEqual(repair('变更：\n- 甲\n修复：\n- 乙'), { text: '变更：\n\n- 甲\n\n修复：\n\n- 乙', safe: true });
  });

  it('but not where other words stand among the items or below them', () => {
    assert.deepEqual(repair('变更：\n- 甲\n  默认关闭\n- 乙\n正文\n- 丙'), {
      text: '变更：\n\n- 甲\n  默认关闭\n- 乙\n正文\n- 丙',
      safe: false,
    });
    assert.deepEqual(repair('变更：\n- 甲\n- 乙\n正文'), { text: '变更：\n\n- 甲\n- 乙\n\n正文', safe: false });
    assert.deepEqual(repair('支持：\n- TCC\n-Saga\n- XA'), { text: '支持：\n\n- TCC\n-Saga\n- XA', safe: false });
  });

  it('but not where that tears what is bold', () => {
    assert.equal(repair('变更 **甲：\n- 乙** 丙').safe, false);
  });

  it('but not in a quote that has no mark of its own there', () => {
    assert.deepEqual(repair('> 变更：\n- 甲\n- 乙'), { text: '> 变更：\n>\n- 甲\n- 乙', safe: false });
  });
});
