import type { RuleDocumentation } from '../../lint/rule';

export const listDocs: Readonly<Record<string, RuleDocumentation>> = {
  'list-broken': {
    kinds: ['empty', 'roman', 'glued', 'in-bold', 'escaped', 'behind-answer', 'dash-missing', 'not-indented'],
    summary: 'Every list item has a list marker, a space and text.',
    summaryInChinese: '每个列表项都有列表标记、空格和文字。',
    why: 'Otherwise the items run together in one paragraph, or readers see the list markers.',
    whyInChinese: '否则各项会连成一段，或者读者会看到列表标记。',
    good: [
      '- one\n- two',
      '1. one\n2. two\n\nA：1. yes',
      '1. one\n   - inner\n2. two',
      '- \n  text below',
      'i. alone',
      '**1.@Ann** asks:\n\n**2.@Ben** asks:',
      '- **When**: now\n  **really**',
      '-Dname=a\n-Xmx1g\n-Wall\n-Dname\n-XA',
      '- one\n-by Ann\n-5 degrees\n--by Ben\n- two',
      '*重点一*\n*重点二*\n**粗体一**\n**粗体二**',
      '*从这里开始\n*到这里*为止',
      '只有一行：\n-像是列表',
      'Version 1.0\n2.0 follows',
    ],
    bad: [
      { text: '- one\n⟦-⟧ \n- two', fixed: '- one\n- two', kind: 'empty' },
      { text: '⟦i.⟧ one\nii. two', kind: 'roman' },
      { text: '⟦1.⟧one\n2.two', fixed: '1. one\n2. two', kind: 'glued' },
      { text: '⟦1.⟧one\n\n2.two', fixed: '1. one\n\n2. two', kind: 'glued' },
      { text: '⟦-⟧支持一\n-支持二', fixed: '- 支持一\n- 支持二', kind: 'glued' },
      { text: '支持：\n⟦-⟧支持一\n-支持二', fixed: '支持：\n\n- 支持一\n- 支持二', kind: 'glued' },
      { text: '* 支持一\n⟦*⟧支持二', fixed: '* 支持一\n* 支持二', kind: 'glued' },
      { text: '- TCC\n⟦-⟧Saga\n- XA', fixed: '- TCC\n- Saga\n- XA', kind: 'glued' },
      { text: '⟦**-⟧ Fixes:**', fixed: '- **Fixes:**', kind: 'in-bold' },
      { text: '⟦\\-⟧ one\n\n\\- two', fixed: '- one\n\n- two', kind: 'escaped' },
      { text: 'A：⟦1.⟧ one\n2. two', fixed: 'A：\n\n1. one\n2. two', kind: 'behind-answer' },
      {
        text: '- **What**: news\n⟦**When**: now⟧\n- **Where**: here',
        fixed: '- **What**: news\n- **When**: now\n- **Where**: here',
        kind: 'dash-missing',
      },
      {
        text: '1. one\n- ⟦inner⟧\n- more\n2. two',
        fixed: '1. one\n   - inner\n   - more\n2. two',
        kind: 'not-indented',
      },
    ],
  },
  'list-swallowed': {
    summary: 'Lines that are written as a list are shown as a list.',
    summaryInChinese: '写成列表的行显示为列表。',
    why: 'A list cannot begin directly below a line of text. Readers see the hyphens and numbers as part of the paragraph above.',
    whyInChinese: '列表不能紧跟在一行文字下面。否则读者会看到连字符和编号成为上面段落的一部分。',
    good: [
      'Changes:\n\n- faster\n- smaller',
      'Changes:\n\n1. faster\n2. smaller',
      '- faster\n  and\n- smaller',
      'It was released in\n2023. Since then it grew.',
      'The best of times.\n- by Ann',
    ],
    bad: [
      { text: 'Changes:\n⟦-⟧ faster\n- smaller', fixed: 'Changes:\n\n- faster\n- smaller' },
      { text: 'How:\n⟦1.⟧ one\n2. two\n   - inner', fixed: 'How:\n\n1. one\n2. two\n   - inner' },
      {
        text: 'Changes:\n⟦-⟧ faster\n  off as is\n- smaller\nFixes:\n- slow start',
        fixed: 'Changes:\n\n- faster\n  off as is\n- smaller\n\nFixes:\n\n- slow start',
      },
      {
        text: 'Changes:\n⟦-⟧ faster\n- smaller\nThanks to Ann.',
        fixed: 'Changes:\n\n- faster\n- smaller\n\nThanks to Ann.',
      },
      {
        text: 'Changes:\n⟦-⟧ faster\nthan ever\n- smaller',
        fixed: 'Changes:\n\n- faster\nthan ever\n- smaller',
      },
      { text: '> How:\n> ⟦1.⟧ one\n> 2. two', fixed: '> How:\n>\n> 1. one\n> 2. two' },
    ],
  },
};
