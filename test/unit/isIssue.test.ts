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

describe('isIssue, of a file whose front matter is broken, gone or renamed', () => {
  const read = (path: string, text: string) => isIssue(path, parseIssue(text, defaultConfig), defaultConfig);
  const asked = question(1, '甲');

  it('keeps it by the name of its folder or file', () => {
    for (const path of ['blog/sofa-weekly-20210402/index.md', 'weekly-12.md', 'posts/2016-08-05-mesh-weekly.md'])
      equal(read(path, '正文。\n'), true, path);
    for (const path of [
      'weekly/2021/readme.md',
      'weekly-20210402/notes.md',
      'weekly/index.md',
      'blog/post-20210402/index.md',
    ])
      equal(read(path, '正文。\n'), false, path);
  });

  it('keeps it by the questions of two readers', () => {
    equal(read('a.md', asked + question(2, '乙')), true);
    equal(read('a.md', asked), false);
  });

  it('keeps it by its fields, whatever is wrong with the fences', () => {
    for (const text of [
      '\n---\ntitle: "Mesh Weekly | 问答"\n---\n',
      '———\ntitle: "Mesh Weekly | 问答"\n---\n',
      'x---\ntitle: "Mesh Weekly | 问答"\n---\n',
      '+++\ntags = ["Mesh Weekly"]\n+++\n',
      '{"title": "Mesh Weekly"}\n',
    ])
      equal(read('a.md', text), true, text);
  });

  it('keeps it by its parts when its title changes', () => {
    const titled = (body: string) => `---\ntitle: "Harbor Community News"\n---\n\n${body}`;
    const reading = '### 推荐阅读\n\n- [文章](https://example.com/a)\n';
    equal(read('a.md', titled(asked + reading)), true);
    equal(read('a.md', titled(reading)), false);
  });
});
