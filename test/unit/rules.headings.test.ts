import assert from 'node:assert/strict';
import { defaultConfig } from '../../src/core/config/mergeConfig';
import { openDocument } from '../../src/core/issue/digestDocument';
import { headingBroken } from '../../src/core/rules/headings/headingBroken';
import { runRules } from '../../src/core/lint/runRules';
import { applyEdits } from '../../src/core/text/edits';
import { withFrontMatter } from '../support/marked';

const head = withFrontMatter('');

/** What each fix makes of a body, and whether it is done unasked. */
function repairs(body: string): [string, boolean][] {
  const [found] = runRules([headingBroken], openDocument(head + body, defaultConfig));
  return (found?.fixes ?? []).map(({ edits, safe }) => [applyEdits(head + body, edits).slice(head.length), safe]);
}

describe('an empty heading', () => {
  it('gets back the bold line below it, or goes; either only if asked', () => {
    assert.deepEqual(repairs('### \n\n\n**本周要点**  \n正文'), [
      ['### 本周要点\n正文', false],
      ['\n\n**本周要点**  \n正文', false],
    ]);
    assert.deepEqual(repairs('＃＃\n**本周要点**')[0], ['## 本周要点', false]);
  });

  it('goes unasked above anything else', () => {
    for (const below of ['**要点**：正文', '**1、@甲 提问：**\n\n> 为什么？\n\nA：因为。', '正文', '### 要点'])
      assert.deepEqual(repairs(`###\n\n${below}`), [[`\n${below}`, true]]);
  });
});
