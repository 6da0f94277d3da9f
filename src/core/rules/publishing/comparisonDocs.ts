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
};
