import { findEmptyItems } from './emptyItems';
import { findGluedDashes, findGluedNumbers, findMarkedItems } from './listMarkers';
import { findLostSiblings } from './siblingItems';
import { readShownAsCode } from '../../lint/shownAsCode';
import type { Rule } from '../../lint/rule';

export const listBroken: Rule = {
  id: 'list-broken',
  kinds: ['empty', 'roman', 'glued', 'in-bold', 'escaped', 'behind-answer', 'dash-missing', 'not-indented'],
  severity: 'warning',
  summary: {
    'en': 'Every list item has a list marker, a space and text.',
    'zh-cn': '每个列表项都有列表标记、空格和文字。',
  },
  why: {
    'en': 'Otherwise the items run together in one paragraph, or readers see the list markers.',
    'zh-cn': '否则各项会连成一段，或者读者会看到列表标记。',
  },
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

  *check(issue, context) {
    const isCode = readShownAsCode(issue, context);
    const finders = [findEmptyItems, findGluedNumbers, findGluedDashes, findMarkedItems, findLostSiblings];
    for (const find of finders) for (const one of find(issue, context)) if (!isCode(one.span.start)) yield one;
  },
};
