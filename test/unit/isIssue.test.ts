import { equal } from 'node:assert/strict';
import { defaultConfig } from '../../src/core/config/mergeConfig';
import { isIssue } from '../../src/core/issue/isIssue';
import { parseIssue } from '../../src/core/issue/parseIssue';

const question = (number: number, asker: string) => `**${number}、@${asker}** 提问：\n\n> 为什么？\n\nA：因为。\n\n`;

describe('isIssue, of a file that does not call itself one', () => {
  const read = (body: string) =>
    isIssue('notes/a.md', parseIssue(`---\ntitle: "问答"\n---\n\n${body}`, defaultConfig), defaultConfig);

  it('wants the questions of two readers', () => {
    equal(read('正文。\n'), false);
    equal(read(question(1, '甲')), false);
    equal(read(question(1, '甲') + question(2, '乙')), true);
  });

  it('counts no entry without a reader', () => {
    equal(read(question(1, '甲') + '**2、** 提问：\n\n> 为什么？\n\nA：因为。\n'), false);
  });
});
