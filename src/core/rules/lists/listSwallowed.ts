import { isVerbatim, type TextBlock } from '../../markdown/textBlocks';
import { message } from '../../messages/message';
import { beginList } from './beginList';
import { isAside, readMarker } from '../../lint/listMarker';
import type { Rule } from '../../lint/rule';

export const listSwallowed: Rule = {
  id: 'list-swallowed',
  severity: 'warning',
  summary: {
    'en': 'Lines that are written as a list are shown as a list.',
    'zh-cn': '写成列表的行显示为列表。',
  },
  why: {
    'en': 'A list cannot begin directly below a line of text. Readers see the hyphens and numbers as part of the paragraph above.',
    'zh-cn': '列表不能紧跟在一行文字下面。否则读者会看到连字符和编号成为上面段落的一部分。',
  },
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

  *check(issue, { article, config: { dialect } }) {
    const { text, lines } = issue;
    let reported: TextBlock | null = null;
    for (const { block, runs, isFirst } of article.textLines) {
      const [run] = runs;
      // Only the first item of a paragraph is reported: its fix makes items of the others.
      if (!run || isFirst || block === reported || !/^(?:p|li|h[1-6])$/.test(block.path.at(-1) ?? '')) continue;
      // The text of an item may be of another kind: code, an image, bold words.
      const shown = `${run.text}${runs.length > 1 ? '…' : ''}`;
      const marker = isVerbatim(text, run) && !isAside(shown) ? readMarker(shown) : null;
      if (!marker) continue;
      const at = run.span.start + marker.start;
      const line = lines.lineAt(at);
      if (!/^[\s>]*$/.test(text.slice(lines.startOf(line), at))) continue;
      reported = block;
      const fixes = beginList(issue, block, line, dialect);
      yield { span: { start: at, end: at + marker.length }, message: message('list-swallowed'), fixes };
    }
  },
};
