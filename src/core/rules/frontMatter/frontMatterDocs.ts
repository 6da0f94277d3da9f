import type { RuleDocumentation } from '../../lint/rule';

/**
 * An issue for the examples of a rule. Its front matter has a title, an author and a date.
 * @param field a line that replaces the one with the same key, or else follows them
 */
function page(field: string): string {
  const lines = ['title: Weekly', 'author: Ann', 'date: 2024-01-05'];
  const [key = ''] = /\w+/.exec(field) ?? [];
  const index = lines.findIndex((line) => line.startsWith(key));
  lines.splice(index < 0 ? lines.length : index, 1, field);
  return `---\n${lines.join('\n')}\n---\n\nHello.`;
}

/** An issue for the examples: its title, further lines of front matter, and its body. */
function titled(title: string, more = '', body = 'Hello.'): string {
  return `---\ntitle: ${title}\nauthor: Ann\ndate: 2024-01-05${more && `\n${more}`}\n---\n\n${body}`;
}

export const frontMatterDocs: Readonly<Record<string, RuleDocumentation>> = {
  'front-matter-syntax': {
    kinds: [
      ...['syntax', 'colon', 'space', 'sign', 'colon-inside', 'quote-inside', 'after-quote', 'backslash', 'open'],
      ...['brackets', 'list-comma', 'list-comma-missing', 'list-comma-twice', 'list-bracket', 'after-list', 'hash'],
      ...['remark', 'tab', 'indent', 'lone-quote', 'unindented', 'dash', 'stray', 'control', 'invisible'],
      ...['duplicate', 'alias', 'not-a-map', 'unclosed', 'opening', 'before', 'no-opening', 'language', 'json', 'toml'],
      ...['too-deep', 'too-large'],
    ],
    summary: 'The front matter is YAML that Hugo can read, between two lines of ---.',
    summaryInChinese: 'front matter 是 Hugo 能够读取的 YAML，位于两行 --- 之间。',
    why: 'If Hugo cannot read it, the page has no title or date, or the site is not built at all.',
    whyInChinese: '如果 Hugo 无法读取，页面就没有标题和日期，甚至整个网站都无法生成。',
    good: [page('title: "Weekly"')],
    bad: [
      {
        text: '---\ntitle: "Weekly\n⟦"⟧\nauthor: Ann\ndate: 2024-01-05\n---\n\nHello.',
        fixed: page('title: "Weekly"'),
        kind: 'lone-quote',
      },
      {
        text: '---\ntitle: Weekly\nauthor: Ann\ntags: ⟦["Weekly"⟧\ndate: 2024-01-05\n---\n\nHello.',
        fixed: '---\ntitle: Weekly\nauthor: Ann\ntags: ["Weekly"]\ndate: 2024-01-05\n---\n\nHello.',
        kind: 'open',
      },
      { text: page('author⟦：⟧Ann'), fixed: page('title: Weekly'), kind: 'colon' },
      { text: page('title: Weekly⟦:⟧ news'), fixed: page('title: "Weekly: news"'), kind: 'colon-inside' },
      { text: page('author: ⟦@⟧Ann'), fixed: page('author: "@Ann"'), kind: 'sign' },
      { text: page('title: "The ⟦"⟧Weekly""'), fixed: page(`title: 'The "Weekly"'`), kind: 'quote-inside' },
      { text: page('tags: ["Mesh"⟦，⟧"MOSN"]'), fixed: page('tags: ["Mesh", "MOSN"]'), kind: 'list-comma' },
      {
        text: '⟦---⟧\ntitle: Weekly\nauthor: Ann\ndate: 2024-01-05\n\nHello.',
        fixed: '---\ntitle: Weekly\nauthor: Ann\ndate: 2024-01-05\n---\n\nHello.',
        kind: 'unclosed',
      },
      {
        text: '⟦--- title: Weekly⟧\nauthor: Ann\ndate: 2024-01-05\n---\n\nHello.',
        fixed: page('title: Weekly'),
        kind: 'language',
      },
    ],
  },
  'front-matter-field': {
    kinds: ['missing', 'misspelt', 'empty', 'absent'],
    summary: 'The front matter contains all required fields, and none of them is empty.',
    summaryInChinese: 'front matter 包含所有必填字段，且都不为空。',
    why: 'The page shows these fields. Without them, it has no title, author or date.',
    whyInChinese: '页面会显示这些字段。缺少它们，页面就没有标题、作者或日期。',
    good: [page('title: Weekly')],
    bad: [
      { text: '⟦---⟧\ntitle: Weekly\ndate: 2024-01-05\n---\n\nHello.', kind: 'missing' },
      { text: '---\ntitle: Weekly\n⟦autor⟧: Ann\ndate: 2024-01-05\n---\n\nHello.', kind: 'misspelt' },
      { text: page('⟦author⟧: ""'), kind: 'empty' },
      { text: page('⟦description⟧:'), kind: 'empty' },
    ],
  },
  'front-matter-type': {
    kinds: ['text', 'labels', 'list', 'item', 'boolean', 'number', 'date'],
    summary: 'Common fields have the type that the site expects: text, a list, a date, or true or false.',
    summaryInChinese: '常用字段的类型符合网站的要求：文本、列表、日期、true 或 false。',
    why: 'A value of the wrong type is misread (1.10 becomes 1.1) or prevents the site from being built.',
    whyInChinese: '类型错误的值会被误读（1.10 变成 1.1），或者导致网站无法生成。',
    good: [
      page('date: 2024-01-05\ncategories: Weekly\ntags: ["Weekly"]\ndraft: false'),
      '---\ntitle: Weekly\nauthor: [Ann, Ben]\ndate: 2024-01-05\ntags:\n  - Weekly\n  - 2024\n---\n\nHello.',
    ],
    bad: [
      { text: page('title: ⟦1.10⟧'), fixed: page('title: "1.10"'), kind: 'text' },
      { text: page('author: ⟦{name: Ann}⟧'), kind: 'labels' },
      { text: page('tags: ⟦"Weekly"⟧'), fixed: page('tags: ["Weekly"]'), kind: 'list' },
      { text: page('tags: ⟦[Weekly, {}]⟧'), kind: 'item' },
      { text: page('draft: ⟦"false"⟧'), fixed: page('draft: false'), kind: 'boolean' },
      { text: page('weight: ⟦"10"⟧'), fixed: page('weight: 10'), kind: 'number' },
      { text: page('date: ⟦next Friday⟧'), kind: 'date' },
    ],
  },
  'front-matter-date': {
    kinds: ['impossible', 'notation', 'zone', 'path'],
    summary:
      'The date of an issue exists, has a format that all parsers recognize, and matches the name of the folder or file.',
    summaryInChinese: '日期真实存在，格式能被所有解析器识别，并且与文件夹或文件的名称一致。',
    why: 'An issue without a valid date is listed last or not published. An issue with the date of another week is listed in the wrong place.',
    whyInChinese: '没有有效日期的一期会排在最后或不发布；日期属于另一周的一期会排错位置。',
    good: [page('date: 2024-01-05T15:00:00+08:00'), page('date: "2024-02-29"')],
    bad: [
      { text: page('date: ⟦2024-02-30⟧'), kind: 'impossible' },
      { text: page('date: ⟦2024-01-05T25:00:00+08:00⟧'), kind: 'impossible' },
      { text: page('date: ⟦2024/1/5 15:00 +8:00⟧'), fixed: page('date: 2024-01-05T15:00:00+08:00'), kind: 'notation' },
      { text: page('date: ⟦Jan 5 2024⟧'), fixed: page('date: 2024-01-05'), kind: 'notation' },
      { text: page('date: ⟦"05/01/2024"⟧'), kind: 'notation' },
      { text: page('date: ⟦2024-01-05 15:00:00⟧'), kind: 'zone' },
      {
        text: page('date: ⟦2024-01-05T15:00:00+08:00⟧'),
        fixed: page('date: 2024-01-12T15:00:00+08:00'),
        kind: 'path',
        path: 'blog/weekly-20240112/index.md',
      },
    ],
  },
  'front-matter-value': {
    kinds: [
      ...['allowed', 'cut', 'swallowed', 'separators', 'blank', 'quotes', 'placeholder', 'entity', 'address'],
      ...['bracket', 'repeated', 'unreleased', 'week', 'number', 'leftover', 'filed'],
    ],
    summary:
      'The values in the front matter are allowed, and are consistent with each other, the file name and the issue.',
    summaryInChinese: 'front matter 的值符合要求，彼此一致，也与文件名和正文一致。',
    why: 'Values copied from the previous issue and not updated appear in lists, in search results and at the top of the page.',
    whyInChinese: '从上一期复制而未更新的值，会出现在列表、搜索结果和页面顶部。',
    good: [
      titled('"Mesh Weekly | News"', 'categories: "Mesh Weekly"\ntags: ["Mesh Weekly"]'),
      titled('"Mesh Weekly 【1/1 - 1/5】"', 'cover: "https://example.com/a.png"'),
      titled('"Mesh Weekly | MOSN v1.2.0 发布"', '', 'MOSN v1.2.0 is out.'),
      titled('"Mesh Weekly | News"', 'categories: "Mesh"\ntags: ["Networks", "Storage"]'),
    ],
    bad: [
      { text: titled('⟦" Mesh Weekly"⟧'), fixed: titled('"Mesh Weekly"'), kind: 'blank' },
      { text: titled('⟦“Mesh Weekly”⟧'), fixed: titled('"Mesh Weekly"'), kind: 'quotes' },
      { text: titled('⟦Mesh Weekly #12⟧'), fixed: titled('"Mesh Weekly #12"'), kind: 'cut' },
      { text: titled('⟦!Mesh Weekly⟧'), fixed: titled('"!Mesh Weekly"'), kind: 'swallowed' },
      {
        text: titled('Mesh Weekly', 'tags: ⟦[Mesh，MOSN]⟧'),
        fixed: titled('Mesh Weekly', 'tags: [Mesh, MOSN]'),
        kind: 'separators',
      },
      { text: titled('⟦"Mesh Weekly | TODO"⟧'), kind: 'placeholder' },
      { text: titled('⟦"Mesh Weekly | Q&amp;A"⟧'), fixed: titled('"Mesh Weekly | Q&A"'), kind: 'entity' },
      { text: titled('⟦"Mesh Weekly 【1/1 - 1/5"⟧'), kind: 'bracket' },
      {
        text: titled('Mesh Weekly', 'cover: ⟦"https://example.com/weekly-12.png"⟧'),
        kind: 'leftover',
        path: 'blog/weekly-13/index.md',
      },
      {
        text: titled('Mesh Weekly', 'cover: ⟦"https//example.com/a.png"⟧'),
        fixed: titled('Mesh Weekly', 'cover: "https://example.com/a.png"'),
        kind: 'address',
      },
      { text: titled('⟦"Mesh Weekly | Mesh Weekly | News"⟧'), fixed: titled('"Mesh Weekly | News"'), kind: 'repeated' },
      { text: titled('⟦"Mesh Weekly | MOSN v1.2.0 发布"⟧', '', 'MOSN v1.1.0 is out.'), kind: 'unreleased' },
      {
        text: titled(
          '⟦"Mesh Weekly | MOSN v1.2.0 发布"⟧',
          'description: "Mesh Weekly | MOSN v1.2.0 发布"',
          'MOSN v1.1.0 is out.',
        ),
        kind: 'unreleased',
      },
      { text: titled('⟦"Mesh Weekly 【12/25 - 12/29】"⟧'), kind: 'week' },
      { text: titled('⟦"Mesh Weekly #12"⟧'), kind: 'number', path: 'blog/weekly-13/index.md' },
      { text: titled('"Mesh Weekly | News"', 'categories: ⟦"Cooking"⟧\ntags: ["Cooking"]'), kind: 'filed' },
    ],
  },
};
