import assert from 'node:assert/strict';
import { defaultConfig } from '../../src/core/config/mergeConfig';
import { openDocument } from '../../src/core/issue/digestDocument';
import { lintIssue } from '../../src/core/rules/index';
import { applyEdits } from '../../src/core/text/edits';

/** What is found in a field, and the field after the first fix. */
function find(field: string, path?: string) {
  const keys = ['title: Weekly', 'author: Ann', 'date: 2024-01-05'].filter(
    (line) => !`\n${field}`.includes(`\n${line.split(':')[0]}:`),
  );
  const text = `---\n${[field, ...keys].join('\n')}\n---\n\nHello.\n`;
  const findings = lintIssue(openDocument(text, defaultConfig), path === undefined ? {} : { path });
  const [fix] = findings[0]?.fixes ?? [];
  return {
    found: findings.map(({ rule, kind, severity }) => `${rule.replace('front-matter-', '')} ${kind} ${severity}`),
    fixed: fix ? applyEdits(text, fix.edits).slice(4, text.length).split(`\n${keys[0]}`)[0] : null,
    isSafe: fix?.safe,
  };
}

describe('a value of which readers miss a part', () => {
  const lost: Readonly<Record<string, readonly [found: string, fixed: string, isSafe: boolean]>> = {
    'title: Mesh Weekly #12': ['value cut warning', 'title: "Mesh Weekly #12"', false],
    'description: 本期 #MOSN 发布': ['value cut warning', 'description: "本期 #MOSN 发布"', false],
    'title: Weekly # 12': ['value cut info', 'title: "Weekly # 12"', false],
    'tags:\n  - Mesh #12\n  - b': ['value cut warning', 'tags:\n  - "Mesh #12"\n  - b', false],
    'title: &Mesh Weekly': ['value swallowed warning', 'title: "&Mesh Weekly"', true],
    'title: !Mesh Weekly': ['value swallowed warning', 'title: "!Mesh Weekly"', true],
    'title: ! "Weekly': ['syntax sign error', `title: '! "Weekly'`, true],
    'tags: [Mesh，MOSN]': ['value separators warning', 'tags: [Mesh, MOSN]', false],
    'tags: [Mesh、 MOSN；b]': ['value separators warning', 'tags: [Mesh, MOSN, b]', false],
  };
  for (const [field, [found, fixed, isSafe]] of Object.entries(lost)) {
    it(`is reported: ${field}`, () => assert.deepEqual(find(field), { found: [found], fixed, isSafe }));
  }

  for (const field of [
    'title: "Weekly" # draft',
    "title: 'Weekly #12'",
    'title: Weekly#12',
    'draft: false # 2',
    'date: 2024-01-05 #1',
    'weight: 1 #2',
    'tags: ["Mesh，MOSN"]',
    'tags: [Mesh, MOSN] # a',
    'author: 甲、乙',
    'description: &all Weekly\nsummary: "*all"',
    'title: !!str 12',
    'description: |\n  One #2\n  two',
  ])
    it(`is not: ${field}`, () =>
      assert.ok(!find(field).found.some((each) => /cut|swallowed|separators/.test(each)), find(field).found.join()));
});

describe('a value that readers see wrongly', () => {
  const wrong: Readonly<Record<string, readonly [found: string, fixed: string | null]>> = {
    'title: A &amp; B': ['value entity warning', 'title: A & B'],
    'title: "A&nbsp;B"': ['value entity warning', 'title: "A B"'],
    'title: A &ldquo;B&rdquo;': ['value entity warning', null],
    'title: Weekly 【1/1': ['value bracket warning', null],
    'title: Weekly 1/1】': ['value bracket warning', null],
    'description: Mesh (MOSN': ['value bracket warning', null],
    'author: "Author"': ['value placeholder warning', null],
    'authorlink: "authorlink"': ['value placeholder warning', null],
    'title: \u3000"Weekly"': ['value blank warning', 'title: "Weekly"'],
    'title: "\n  Weekly"': ['value blank warning', null],
    'tags: ["\n  Mesh", "MOSN"]': ['value blank warning', null],
    'tags: 【"Mesh"，"MOSN"】': ['type list warning', 'tags: ["Mesh", "MOSN"]'],
    'tags: [“Mesh”, “MOSN”]': ['value quotes warning', 'tags: ["Mesh", "MOSN"]'],
    'title: “Mesh: MOSN”': ['syntax colon-inside error', 'title: "“Mesh: MOSN”"'],
    'title: "“Mesh”"': ['value quotes warning', 'title: "Mesh"'],
  };
  for (const [field, [found, fixed]] of Object.entries(wrong)) {
    it(`is reported: ${JSON.stringify(field)}`, () => {
      const result = find(field);
      assert.deepEqual([result.found, result.fixed], [[found], fixed]);
    });
  }

  for (const field of [
    'title: "Weekly | AT&T & more"',
    'title: "Weekly 【1/5】（二） (a）"',
    'title: "Weekly: 1) one 2) two :)"',
    'title: "Weekly 《a》「b」"',
    'author: "authors of Mesh"',
  ])
    it(`is not: ${field}`, () => assert.deepEqual(find(field).found, []));
});

describe('a value left over from another issue', () => {
  const path = 'blog/mesh-weekly-20240105/index.md';
  const cover = (name: string) => `cover: "https://cdn.example.com/${name}.png"`;

  it('is a cover with the name of the series and another number', () => {
    assert.deepEqual(find(cover('mesh-weekly-20231229'), path).found, ['value leftover warning']);
    for (const name of ['mesh-weekly-20240105', 'mesh-weekly-2023', 'other-20231229', '20231229/mesh-weekly'])
      assert.deepEqual(find(cover(name), path).found, [], name);
  });

  it('is a description with another number than the title', () => {
    const told = (description: string) => find(`description: ${description}\ntitle: 周报第 13 期`).found;
    assert.deepEqual(told('周报第 12 期'), ['value leftover warning']);
    assert.deepEqual(told('周报第 13 期，接着第 12 期'), []);
  });
});
