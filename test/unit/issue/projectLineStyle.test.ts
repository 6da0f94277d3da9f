import assert from 'node:assert/strict';
import { defaultConfig } from '../../../src/core/config/mergeConfig';
import { parseIssue } from '../../../src/core/issue/parseIssue';
import { readProjectLineStyle } from '../../../src/core/issue/projectLineStyle';

const project = { name: 'X', url: 'https://github.com/o/x', aliases: [], sites: [], terms: [] };
const write = (...lines: string[]) => {
  const body = lines.map((line, i) => `**${i + 1}、@Ann** asks: [see](https://a.b)\n\n> Q?\n\nA：Yes.\n\n${line}\n\n`);
  return readProjectLineStyle(parseIssue(body.join(''), defaultConfig))(project);
};

describe('the style of project lines', () => {
  const styles: Record<string, string> = {
    '「MOSN」：[https://github.com/mosn/mosn](https://github.com/mosn/mosn)':
      '「X」：[https://github.com/o/x](https://github.com/o/x)',
    '「MOSN」：https://github.com/mosn/mosn': '「X」：https://github.com/o/x',
    '**「MOSN」**：<https://github.com/mosn/mosn>': '**「X」**：<https://github.com/o/x>',
  };
  for (const [line, written] of Object.entries(styles))
    it(`is that of ${line}`, () => assert.equal(write(line), written));

  it('is that of the first one that can be imitated', () => {
    assert.equal(
      write('「MOSN」：[here](https://github.com/mosn/mosn)', '「MOSN」：https://github.com/mosn/mosn'),
      '「X」：https://github.com/o/x',
    );
  });

  it('is read in time that grows with the issue', () => {
    const issue = parseIssue('', defaultConfig);
    const of = (count: number) => {
      let reads = 0;
      const link = (i: number) => ({
        get urlSpan() {
          reads++;
          return { start: i, end: i };
        },
      });
      const links = Array.from({ length: count }, (_, i) => link(i));
      const entries = links.map((each, i) => ({
        links: [each],
        projectLine: { span: { start: i, end: i }, urlSpan: { start: i + 0.5, end: i + 0.5 } },
      }));
      readProjectLineStyle({ ...issue, links, entries } as unknown as typeof issue);
      return reads;
    };
    assert.ok(of(2000) <= 2 * of(1000) + 10, `${of(1000)}, then ${of(2000)} looks at links`);
  });
});
