import assert from 'node:assert/strict';
import fc from 'fast-check';
import { defaultConfig } from '../../src/core/config/mergeConfig';
import { openDocument } from '../../src/core/issue/digestDocument';
import { parseIssue } from '../../src/core/issue/parseIssue';
import { daysBetween, readPathDate } from '../../src/core/rules/frontMatter/pathDate';
import { readDate } from '../../src/core/rules/frontMatter/readDate';
import { isTypo } from '../../src/core/rules/frontMatter/frontMatterField';
import { lintIssue } from '../../src/core/rules/index';
import { applyEdits } from '../../src/core/text/edits';
import { runs } from '../support/runs';

function lint(fields: string, path?: string, config = defaultConfig) {
  const text = `---\n${fields}\n---\n\nHello.\n`;
  const findings = lintIssue(openDocument(text, config), path === undefined ? {} : { path });
  return { text, findings, told: findings.map(({ rule, kind }) => `${rule} ${kind ?? ''}`) };
}

describe('the day in a path', () => {
  const days: Readonly<Record<string, string | null>> = {
    'blog/weekly-20210402/index.md': '2021-4-2',
    'blog/weekly/20210402/index.md': '2021-4-2',
    'blog/2021-04-02-weekly.md': '2021-4-2',
    'blog/weekly-210402/index.zh-cn.md': '2021-4-2',
    'blog/weekly-0402/index.md': 'null-4-2',
    'blog/weekly-20211302/index.md': null,
    'blog/weekly-12/index.md': null,
    'blog/weekly-2021/index.md': null,
    'blog/version-1.10.12/index.md': null,
    'weekly-20210402/drafts/index.md': null,
  };
  for (const [path, said] of Object.entries(days)) {
    it(`of ${path} is ${said}`, () => {
      const found = readPathDate(path);
      assert.equal(found && `${found.year}-${found.month}-${found.day}`, said);
    });
  }

  it('without a year is of the year that is near, or no day at all', () => {
    const said = readPathDate('weekly-0102/index.md');
    assert.ok(said);
    assert.equal(daysBetween(said, 2020, 12, 30), 3);
    assert.equal(daysBetween(said, 2021, 6, 1), null);
  });
});

describe('a date', () => {
  it('is understood in many spellings', () => {
    for (const written of [
      '2024/1/5',
      '2024.01.05',
      '2024年1月5日',
      '20240105',
      '2024 - 1 - 5',
      '２０２４-０１-０５',
    ]) {
      assert.equal(readDate(written)?.repaired, '2024-01-05', written);
    }
    assert.equal(readDate('2024-01-05 9:30 +8')?.repaired, '2024-01-05T09:30:00+08:00');
    for (const written of [
      'Jan 5 2024',
      'January 5, 2024',
      '5 January 2024',
      'Jan. 5th, 2024',
      'Fri, 5 Jan 2024',
      '5-jan-2024',
    ])
      assert.equal(readDate(written)?.repaired, '2024-01-05', written);
    assert.equal(readDate('Jan 5, 2024 3:04 PM')?.repaired, '2024-01-05T15:04:00');
    assert.equal(readDate('2024年1月5日 下午3点04分')?.repaired, '2024-01-05T15:04:00');
    assert.equal(readDate('2024-01-05 12:30 am')?.repaired, '2024-01-05T00:30:00');
    assert.equal(readDate('5/1/2024'), null);
    assert.equal(readDate('Jan 2024'), null);
    assert.equal(readDate('2024-01-05 15:00:00 CST'), null);
    assert.equal(readDate(`2024-01-05${' '.repeat(1000)}`), null);
  });

  it('that Hugo does not understand is written as it does', () => {
    const dates: Readonly<Record<string, string>> = {
      '2024-01-05t15:00:00+08:00': '2024-01-05T15:00:00+08:00',
      '2024-01-05T15:00:00 +08:00': '2024-01-05T15:00:00+08:00',
      '2024-01-05T15:00:00+08': '2024-01-05T15:00:00+08:00',
      '2024-01-05T15:00:00z': '2024-01-05T15:00:00Z',
      '2024-01-05 15:00:00 Z': '2024-01-05T15:00:00Z',
      '2024-01-05 15:00': '2024-01-05T15:00:00',
      '2024-1-05': '2024-01-05',
      '20240105': '2024-01-05',
      '"Jan 5 2024"': '"2024-01-05"',
      '5 January 2024': '2024-01-05',
    };
    for (const [date, repaired] of Object.entries(dates)) {
      const { text, findings, told } = lint(`title: x\nauthor: y\ndate: ${date}`);
      assert.deepEqual(told, ['front-matter-date notation'], date);
      const [fix] = findings[0]?.fixes ?? [];
      assert.equal(fix?.safe, true);
      assert.ok(applyEdits(text, fix.edits).includes(`\ndate: ${repaired}\n`), date);
    }
  });

  it('with a time but no zone is read as UTC', () => {
    for (const date of ['2024-01-05 15:00:00', '2024-01-05T15:00:00']) {
      const { told, findings } = lint(`title: x\nauthor: y\ndate: ${date}`);
      assert.deepEqual([told, findings[0]?.severity], [['front-matter-date zone'], 'info']);
    }
  });

  it('may be up to six days after the day in the name, never before it', () => {
    const dated = (day: string, path: string) => lint(`title: x\nauthor: y\ndate: ${day}`, path).told;
    for (const day of ['2024-03-10', '2024-03-13', '2024-03-16'])
      assert.deepEqual(dated(day, '_posts/2024-03-10-update.md'), []);
    for (const day of ['2024-03-09', '2024-03-17'])
      assert.deepEqual(dated(day, '_posts/2024-03-10-update.md'), ['front-matter-date path']);
    for (const path of ['weekly-101225.md', 'weekly-251012.md', 'weekly-121025.md'])
      assert.deepEqual(dated('2025-10-12', path), [], path);
    assert.deepEqual(dated('2025-10-11', 'weekly-101225.md'), ['front-matter-date path']);
  });

  it('that every site understands is left as it is', () => {
    for (const date of [
      '2024-01-05',
      '2024-01-05 9:00:00+0800',
      '05 Jan 2024',
      'Fri Jan  5 15:00:00 2024',
      '1704438000',
      '2024-01-05T15:00:00+08:00',
      '2024-01-05T15:00:00.000Z',
      '2024-01-05 15:00:00 +0800',
      'Fri, 05 Jan 2024 15:00:00 +0800',
    ])
      assert.deepEqual(lint(`title: x\nauthor: y\ndate: ${date}`).told, [], date);
  });

  it('late in the day by UTC is the day after where the editors are', () => {
    const late = (hour: string) =>
      lint(`title: x\nauthor: y\ndate: 2024-01-04T${hour}:00:00Z`, 'weekly-20240105/index.md').told;
    assert.deepEqual(late('18'), []);
    assert.deepEqual(late('02'), ['front-matter-date path']);
  });

  it('is changed by its fix, and the time stays as it is', () => {
    const { text, findings } = lint(
      'title: x\nauthor: y\ndate: "2023-12-29T15:00:00.5+08:00" # on a Friday',
      'weekly-0105/index.md',
    );
    const [fix] = findings[0]?.fixes ?? [];
    assert.equal(fix?.safe, false);
    assert.match(applyEdits(text, fix.edits), /date: "2024-01-05T15:00:00\.5\+08:00" # on a Friday/);
  });
});

describe('required fields', () => {
  it('may be there in the plural', () => {
    assert.deepEqual(lint('title: x\nauthors: [y]\ndate: 2024-01-05').told, []);
    assert.deepEqual(lint('title: x\nauthors: []\ndate: 2024-01-05').told, ['front-matter-field misspelt']);
  });

  it('are offered for a name with a typo', () => {
    const { text, findings } = lint('title: x\nautor: y\ndate: 2024-01-05');
    const [fix] = findings[0]?.fixes ?? [];
    assert.equal(fix?.safe, false);
    assert.match(applyEdits(text, fix.edits), /\nauthor: y\n/);
  });
});

describe('values', () => {
  const config = {
    ...defaultConfig,
    frontMatter: { required: ['title'], allowed: { Categories: ['Mesh Weekly'], tags: ['Mesh', 'Storage'] } },
  };

  it('that are allowed are told of nowhere', () => {
    assert.deepEqual(lint('title: x\ncategories: Mesh Weekly\ntags: [Storage]', undefined, config).told, []);
  });

  it('that are not allowed are found, and corrected where only the spelling differs', () => {
    const { told, text, findings } = lint(
      'title: x\ncategories: "MESH WEEKLY"\ntags: [Storage, Cooking]',
      undefined,
      config,
    );
    assert.deepEqual(told, ['front-matter-value allowed', 'front-matter-value allowed']);
    const fixes = findings.map(({ fixes: [fix] = [] }) => fix);
    assert.deepEqual(
      fixes.map((fix) => fix?.safe),
      [true, undefined],
    );
    assert.match(applyEdits(text, fixes[0]?.edits ?? []), /categories: "Mesh Weekly"\n/);
  });

  it('beside a mistake in the YAML are looked at where they read well', () => {
    assert.deepEqual(lint('title: "x\nauthor: y\ndate: 2024-02-30\nnext: [').told, [
      'front-matter-syntax open',
      'front-matter-date impossible',
      'front-matter-syntax open',
    ]);
  });

  it('between quotation marks are looked at as without', () => {
    const rest = 'author: Ann\ndate: 2024-01-05';
    const told = (title: string) => lint(`title: ${title}\n${rest}`).told;
    assert.deepEqual(told('“Weekly | MOSN v1.2.0 发布”'), [
      'front-matter-value quotes',
      'front-matter-value unreleased',
    ]);
    assert.deepEqual(told('"「Weekly | Weekly | News」"'), [
      'front-matter-value quotes',
      'front-matter-value repeated',
    ]);
    assert.deepEqual(told('“Weekly | TODO”'), ['front-matter-value quotes', 'front-matter-value placeholder']);
  });

  it('that announce what the issue has not are told of once where the description is the title', () => {
    const title = 'Weekly | MOSN v1.2.0 发布';
    const told = (description: string, own = title) =>
      lint(`description: "${description}"\ntitle: "${own}"\nauthor: Ann\ndate: 2024-01-05`).findings.map(
        ({ message }) => message.values[0],
      );
    assert.deepEqual(told(title), ['title']);
    assert.deepEqual(told(`${title}。`), ['description', 'title']);
    assert.deepEqual(told(title, 'Weekly'), ['description']);
  });

  it('of a block of text may end in its line break', () => {
    assert.deepEqual(lint('title: x\nauthor: y\ndate: 2024-01-05\ndescription: |\n  One.\n  Two.').told, []);
  });
});

describe('a closing quotation mark on a line of its own', () => {
  const fields = 'title: "x\n"\nauthor: y\ndate: 2024-01-05';

  it('is a warning, since many a site takes it', () => {
    assert.deepEqual(
      lint(fields).findings.map(({ severity, kind }) => [severity, kind]),
      [['warning', 'lone-quote']],
    );
  });

  it('is as grave as a configuration says', () => {
    const config = { ...defaultConfig, rules: { 'front-matter-syntax': 'hint' as const } };
    assert.deepEqual(
      lint(fields, undefined, config).findings.map(({ severity }) => severity),
      ['hint'],
    );
  });
});

describe('isSlip', () => {
  it('takes one letter left out, added, changed or swapped', () => {
    for (const word of ['auhtor', 'autor', 'authorr', 'authar', 'authro']) assert.ok(isTypo(word, 'author'), word);
    for (const word of ['author', 'authors2', 'editor', '']) assert.ok(!isTypo(word, 'author'), word);
  });
});

describe('the rules about front matter, on any fields', () => {
  const keys = ['title', 'author', 'date', 'tags', 'categories', 'cover', 'description', 'draft', 'weight', 'dat'];
  const values = [
    ...[
      '2024-01-05',
      '2024/1/5',
      '"2024-02-30"',
      '20240105',
      '2024',
      '1.10',
      'true',
      '~',
      '""',
      '" "',
      '[]',
      '{}',
      '[',
      '"',
      "'",
    ],
    ...[
      '" a"',
      "'a '",
      '“a”',
      '[a, ""]',
      '["a "]',
      'a, b',
      '"W | W | a"',
      '|\n  a',
      '>\n  2024-01-05',
      '&a 1',
      '!!str 1',
      '# c',
      'TODO',
    ],
    ...[
      'https//a.com/b',
      '"![](https://example.com/a)"',
      '"MOSN v1.2.3 发布"',
      '【1/1-1/2】',
      '"\\u0020a"',
      '- a',
      '\n- a',
      '\n  - 1',
    ],
  ];
  const line = fc
    .tuple(fc.constantFrom(...keys), fc.constantFrom(': ', ':', '：', ' : '), fc.constantFrom(...values))
    .map((parts) => parts.join(''));

  it('show a place in one line, and mend the YAML or leave it as sound as it was', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 5 }), fc.constantFrom('\n', '\r\n'), (fields, lineBreak) => {
        const { text, findings } = lint(fields.join(lineBreak), 'weekly-20240112/index.md');
        const { lines, frontMatter } = parseIssue(text, defaultConfig);
        for (const { span, rule, fixes = [] } of findings) {
          assert.ok(span.start < span.end && span.end <= lines.endOf(lines.lineAt(span.start)), rule);
          for (const { edits, safe } of fixes) {
            const fixed = parseIssue(applyEdits(text, edits), defaultConfig);
            if (frontMatter.errors.length > 0) continue;
            assert.deepEqual(fixed.frontMatter.errors, [], `${rule} ${fixed.text}`);
            const left = lintIssue(openDocument(fixed.text, defaultConfig), { path: 'weekly-20240112/index.md' });
            const count = (list: typeof findings) => list.filter((each) => each.rule === rule).length;
            if (safe) assert.ok(count(left) < count(findings), `${rule} ${text} ${fixed.text}`);
          }
        }
      }),
      runs(600),
    );
  });
});
