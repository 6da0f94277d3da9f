import type { RuleDocumentation } from '../../lint/rule';

/** The rules that compare what is written with what the page makes of it. */
export const comparisonDocs: Readonly<Record<string, RuleDocumentation>> = {
  'not-on-page': {
    kinds: ['fence', 'indented', 'html', 'gone'],
    summary: 'Everything that is written as text is on the page as text.',
    summaryInChinese: '写成正文的内容在页面上显示为正文。',
    why: 'A code block, a comment or an HTML element that does not end where it was meant to takes in what is below: answers and whole questions are missing from the page.',
    whyInChinese: '代码块、注释或 HTML 元素没有在该结束的地方结束，就会吞掉下面的内容，页面上会缺少回答甚至整条问答。',
    good: [
      '> ```\n> a\n> ```\n\nText.\n\n~~~\nb\n~~~',
      '<!-- not yet\n\n**hidden** -->\n\nText.',
      '<div>\n\nText.\n\n</div>',
    ],
    bad: [
      {
        text: '> ⟦```⟧\n> a\n> ```\n\nA：Text.\n\n```\nb\n```',
        fixed: '> ~~~\n> a\n> ~~~\n\nA：Text.\n\n```\nb\n```',
        kind: 'fence',
      },
      { text: '⟦<div>⟧\n\nIt is **fast**.\n\n</div>', kind: 'html' },
    ],
  },
  'table-broken': {
    kinds: [
      'wide',
      'no-delimiter',
      'dashes',
      'blank-lines',
      'columns',
      'short',
      'below-text',
      'indented',
      'trailing',
      'printed',
      'code',
      'cells',
      'row',
    ],
    summary: 'Lines that are written as a table are shown as a table, with all of their cells.',
    summaryInChinese: '写成表格的行显示为表格，单元格没有缺少。',
    why: 'Readers see lines of | and dashes, or a row without its last cells.',
    whyInChinese: '读者会看到 | 和短横线，或者看不到一行末尾的单元格。',
    good: [
      '| a | b |\n| --- | --- |\n| 1 | 2 |',
      'a | b\n---|---\n1 | 2',
      'Home | News | About',
      '| a | b |\n| --- | --- |\n| 1 |\n| 1 \\| 2 | 3 |',
      'The `a | b` and the ||',
    ],
    bad: [
      { text: '⟦| a | b |⟧\n| 1 | 2 |', fixed: '| a | b |\n| --- | --- |\n| 1 | 2 |', kind: 'no-delimiter' },
      {
        text: 'Table:\n⟦| a | b |⟧\n|---|---|\n| 1 | 2 |',
        fixed: 'Table:\n\n| a | b |\n|---|---|\n| 1 | 2 |',
        kind: 'below-text',
      },
      { text: '⟦| a | b |⟧ \n|---|---|\n| 1 | 2 |', fixed: '| a | b |\n|---|---|\n| 1 | 2 |', kind: 'trailing' },
      { text: '⟦| a | b |⟧\n|---|---|---|\n| 1 | 2 |', kind: 'columns' },
      { text: '⟦a | b⟧\n-|-\n1 | 2', kind: 'short' },
      { text: '⟦| a | b |⟧\n|---+---|\n| 1 | 2 |', kind: 'dashes' },
      { text: '⟦｜ a ｜ b ｜⟧\n｜---｜---｜', kind: 'wide' },
      { text: '⟦| a | b |⟧\n\n|---|---|\n\n| 1 | 2 |', kind: 'blank-lines' },
      { text: '- one\n\n  ⟦| a | b |⟧\n  |---|---|\n  | 1 | 2 |', kind: 'indented' },
      { text: '| a | b |\n|---|---|\n| 1 | 2 ⟦| 3 |⟧', kind: 'cells' },
      {
        text: '| a | b |\n|---|---|\n| `1 ⟦|⟧ 2` | 3 |',
        fixed: '| a | b |\n|---|---|\n| `1 \\| 2` | 3 |',
        kind: 'code',
      },
    ],
  },
  'reference-broken': {
    kinds: ['reference', 'note'],
    summary: 'Links, images and footnotes that are written by name have a definition that the site reads.',
    summaryInChinese: '按名称书写的链接、图片和脚注都有网站能识别的定义。',
    why: 'Otherwise readers see the brackets, and the text of a footnote is missing.',
    whyInChinese: '否则读者会看到方括号，或者看不到脚注的内容。',
    good: [
      'See [the manual][doc].\n\n[doc]: https://example.com/doc',
      'See [the manual] [doc], ![chart][c].\n\n[doc]: https://example.com/doc\n[c]: https://example.com/c.png',
      'It is on by default[^1].\n\n[^1]: See the manual.',
      '[Fix][Core] it, a[0][1], [^a-z]+ and [note]',
    ],
    bad: [
      { text: 'See ⟦[the manual][doc]⟧.', kind: 'reference' },
      { text: 'See ⟦[the manual][doc]⟧.\n\n[doc]：https://example.com/doc', kind: 'reference' },
      { text: '> See ⟦[the manual][doc]⟧.\n>\n> [doc]: https://example.com/doc', kind: 'reference' },
      {
        text: 'See [the manual][doc].\n\n[doc]: ⟦<https://example.com/doc>⟧',
        fixed: 'See [the manual][doc].\n\n[doc]: https://example.com/doc',
        kind: 'reference',
      },
      { text: 'It is on by default⟦[^off]⟧.', kind: 'note' },
      { text: 'It is on by default.\n\n⟦[^1]⟧: See the manual.', kind: 'note' },
    ],
  },
  'anchor-missing': {
    kinds: ['missing', 'space'],
    summary: 'Links to a part of the page lead to a heading of it.',
    summaryInChinese: '指向本页某一部分的链接能跳转到对应的标题。',
    why: 'Nothing happens when readers follow such a link. Dialects make the anchors of headings differently.',
    whyInChinese: '读者点击这样的链接没有反应。不同的方言为标题生成的锚点并不相同。',
    good: [
      '[Questions](#questions)\n\n### Questions',
      '[Top](#top) and [the site](https://example.com/#news)',
      '<a id="x"></a>\n\n[x](#x)',
    ],
    bad: [
      { text: '[Questions](#⟦answers⟧)\n\n### Questions', kind: 'missing' },
      {
        text: '[1.2](#⟦release-v120⟧)\n\n### Release v1.2.0',
        fixed: '[1.2](#release-v1-2-0)\n\n### Release v1.2.0',
        kind: 'missing',
      },
    ],
  },
};
