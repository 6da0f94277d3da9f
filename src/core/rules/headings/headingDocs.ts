import type { RuleDocumentation } from '../../lint/rule';

export const headingDocs: Readonly<Record<string, RuleDocumentation>> = {
  'heading-broken': {
    kinds: ['empty', 'no-blank', 'wide', 'underlined', 'other-space', 'in-item', 'indented', 'sign'],
    summary: 'Headings have text and are written correctly, and other text does not become a heading.',
    summaryInChinese: '标题有文字且写法正确，其他文字不会变成标题。',
    why: 'Readers see # characters, an empty gap, or a sentence as large as a heading.',
    whyInChinese: '读者会看到 # 字符、一段空白，或者像标题一样大的句子。',
    good: [
      '### Questions',
      'Title\n=====',
      '#1234 is fixed',
      '#Topic# of the day',
      '- # of users: 5',
      '## Questions ##',
      '```\n###\n```',
      'Short\n---',
      '本周社区动态与版本发布\n---',
    ],
    bad: [
      { text: '⟦###⟧\n\nQuestions of the week', fixed: '\nQuestions of the week', kind: 'empty' },
      { text: '⟦###⟧\n\n**Questions**', fixed: '### Questions', kind: 'empty' },
      { text: '⟦##⟧Questions', fixed: '## Questions', kind: 'no-blank' },
      { text: '⟦＃＃⟧ Questions', fixed: '## Questions', kind: 'wide' },
      { text: '⟦##⟧\u3000Questions', fixed: '## Questions', kind: 'other-space' },
      { text: ' ⟦##⟧ Questions', fixed: '## Questions', kind: 'indented' },
      { text: '- ⟦##⟧ Questions', kind: 'in-item' },
      { text: '## About C⟦#⟧', fixed: '## About C\\#', kind: 'sign' },
      {
        text: '⟦The team has released a new version today, and it is fast.⟧\n---\nMore.',
        fixed: 'The team has released a new version today, and it is fast.\n\n---\nMore.',
        kind: 'underlined',
      },
      {
        text: '⟦本周团队发布了新的版本，启动更快，占用的内存也更少了⟧\n---\n正文',
        fixed: '本周团队发布了新的版本，启动更快，占用的内存也更少了\n\n---\n正文',
        kind: 'underlined',
      },
    ],
  },
};
