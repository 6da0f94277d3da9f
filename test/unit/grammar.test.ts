import { deepStrictEqual as deepEqual, ok, strictEqual as equal } from 'node:assert';
import type { IGrammar } from 'vscode-textmate';
import { loadGrammar, tokenize } from '../support/tokenize';
import { assertLinear } from '../support/assertLinear';

describe('the grammar of a digest', () => {
  let grammar: IGrammar;
  before(async () => {
    grammar = await loadGrammar('test/fixtures/grammar/markdown.json');
  });

  /** The pieces of the last line that a scope of the digest colours, in order. */
  const coloured = (text: string): string[] =>
    (tokenize(grammar, text).at(-1) ?? []).flatMap(({ text: piece, scopes }) => {
      const own = scopes.findLast((scope) =>
        /^(?:constant|entity|keyword|markup\.underline|variable)\..*\bdigest$/.test(scope),
      );
      return own ? [`${own.replace('.digest', '')} ${piece}`] : [];
    });

  const headings: Record<string, string[]> = {
    '**1、@读者甲** 提问：': [
      'constant.numeric.entry 1',
      'entity.name.function.asker @读者甲',
      'keyword.control.question 提问',
    ],
    '**12. @Ann Lee** asks:': [
      'constant.numeric.entry 12',
      'entity.name.function.asker @Ann Lee',
      'keyword.control.question asks',
    ],
    '**3、@Ben **提问：': [
      'constant.numeric.entry 3',
      'entity.name.function.asker @Ben',
      'keyword.control.question 提问',
    ],
    '2.**@Cy** 提问：': ['constant.numeric.entry 2', 'entity.name.function.asker @Cy', 'keyword.control.question 提问'],
    '4、@Dee 提问': ['constant.numeric.entry 4', 'entity.name.function.asker @Dee', 'keyword.control.question 提问'],
    '**@Eve** 提问：': ['entity.name.function.asker @Eve', 'keyword.control.question 提问'],
    '**1.@reader-a #101**': [
      'constant.numeric.entry 1',
      'entity.name.function.asker @reader-a',
      'constant.numeric.ticket #101',
    ],
    '**1. 读者乙** 提问：': [
      'constant.numeric.entry 1',
      'entity.name.function.asker 读者乙',
      'keyword.control.question 提问',
    ],
  };
  for (const [line, expected] of Object.entries(headings)) {
    it(`colours the opening line ${line}`, () => deepEqual(coloured(line), expected));
  }

  it('names the whole opening line a heading', () => {
    const [tokens = []] = tokenize(grammar, '**1、@读者甲** 提问：');
    ok(tokens.every(({ scopes }) => scopes.includes('markup.heading.entry.digest')));
  });

  for (const mark of ['A：', 'A:', '**A：**', '**A**:', '答：', 'Answer:']) {
    it(`colours the answer mark ${mark}`, () =>
      deepEqual(coloured(`${mark}是的。`), [`keyword.control.answer ${mark}`]));
  }
  it('colours a question mark', () => deepEqual(coloured('Q：为什么？'), ['keyword.control.question Q：']));

  it('leaves what follows an answer mark to Markdown', () => {
    const [tokens = []] = tokenize(grammar, 'A：see **this** and [that](https://example.com)');
    ok(tokens.some(({ text, scopes }) => text === '**this**' && scopes.includes('markup.bold.markdown')));
    ok(
      tokens.some(
        ({ text, scopes }) => text === 'https://example.com' && scopes.includes('markup.underline.link.markdown'),
      ),
    );
  });

  const url = 'https://example.com/a/b';
  const projectLines: Record<string, string[]> = {
    [`「MOSN」：[${url}](${url})`]: ['entity.name.type.project MOSN'],
    [`**「MOSN」**：*[${url}](${url})*`]: ['entity.name.type.project MOSN'],
    [`「**MOSN**」：[${url}](${url})`]: ['entity.name.type.project MOSN'],
    [`SOFAJRaft：[${url}](${url})<br />`]: ['entity.name.type.project SOFAJRaft'],
    [`铜锁：${url}`]: ['entity.name.type.project 铜锁', `markup.underline.link ${url}`],
    [`MOSN: <${url}>`]: ['entity.name.type.project MOSN'],
  };
  for (const [line, expected] of Object.entries(projectLines)) {
    it(`colours the project line ${line}`, () => deepEqual(coloured(line), expected));
  }

  it('colours directives with their rules', () => {
    deepEqual(coloured('<!-- digest-disable-next-line image-alt, image-host -->'), [
      'keyword.control.directive digest-disable-next-line',
      'variable.parameter.rule  image-alt, image-host',
    ]);
    deepEqual(coloured('---\ntitle: x\n# digest-disable image-alt'), [
      'keyword.control.directive digest-disable',
      'variable.parameter.rule  image-alt',
    ]);
  });

  const untouched: Record<string, string> = {
    'fenced code': '```\n**1、@读者甲** 提问：',
    'indented code': '\n    A：是的',
    'front matter': '---\nA: 1',
    'a quote': '> A：是的',
    'a heading': '### MOSN v1.0.0 版本发布',
    'running text with a name': '感谢 @读者甲 提问：为什么',
    'running text with a mark': '方案 A：可行',
    'a name that begins a line': '@读者甲 感谢参与',
    'a label with words behind its address': `「MOSN」：[${url}](${url}) 欢迎试用`,
    'a numbered list': '1. 第一项',
    'a comment': '<!-- A：是的 -->',
  };
  for (const [name, text] of Object.entries(untouched)) {
    it(`leaves ${name} alone`, () => deepEqual(coloured(text), []));
  }

  it('ends a comment where it ends', () => {
    const lines = tokenize(grammar, '<!-- digest-enable image-alt -->\nA：是的');
    equal(
      lines[1]?.some(({ scopes }) => scopes.includes('comment.block.html')),
      false,
    );
  });

  it('takes time in proportion to the line', () => {
    for (const piece of ['**', '@', '1、', 'A', '「', ' ', '：https://a', '**1、@a ', 'digest-disable a']) {
      for (const head of ['「', '', '<!-- digest-disable '])
        assertLinear(
          (size) => `${head}${piece.repeat(size)}`,
          (line) => tokenize(grammar, line),
          { size: 4000 },
        );
    }
  });
});
