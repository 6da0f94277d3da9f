import { viewIssue } from '../dialects/view';
import { message } from '../messages/message';
import { insertBlankLine } from './published/blankLine';
import { isAside, readMarker } from './published/listMarker';
import { isVerbatim, readSeenLines } from './published/seenLines';
import type { Rule } from './rule';

export const listSwallowed: Rule = {
  id: 'list-swallowed',
  severity: 'warning',
  summary: {
    'en': 'Where lines are written as a list, readers see a list.',
    'zh-cn': '写成列表的行，读者看到的也是列表。',
  },
  why: {
    'en': 'The site begins no list right below a line of text: dashes and numbers run on in the paragraph above.',
    'zh-cn': '紧跟在文字下面的列表，网站上不会变成列表：横线和编号会和上一段连成一行。',
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
    { text: '> How:\n> ⟦1.⟧ one\n> 2. two', fixed: '> How:\n>\n> 1. one\n> 2. two' },
  ],

  *check(issue, { config }) {
    const { text, lines } = issue;
    let previous = -2;
    for (const { block, runs, isFirst } of readSeenLines(viewIssue(issue, config.dialect))) {
      const [run] = runs;
      // What an item shows may be of another kind: code, an image, bold words.
      const shown = `${run?.text ?? ''}${runs.length > 1 ? '…' : ''}`;
      const marker = run && isVerbatim(text, run) && !isAside(shown) ? readMarker(shown) : null;
      // Further numbers of what was reported.
      const isFurther = run && !marker && /^\s{0,12}\d{1,9}[.)]\s/.test(shown);
      if (isFurther && lines.lineAt(run.span.start) === previous + 1) previous++;
      if (!run || !marker || isFirst || !/^(?:p|li|h[1-6])$/.test(block.path.at(-1) ?? '')) continue;
      const at = run.span.start + marker.start;
      const line = lines.lineAt(at);
      const follows = line === previous + 1;
      previous = line;
      if (follows || !/^[\s>]*$/.test(text.slice(lines.startOf(line), at))) continue;
      const edits = insertBlankLine(issue, block, line);
      const safe = !block.path.includes('blockquote') || text.slice(lines.startOf(line), at).includes('>');
      const fixes = edits.length > 0 ? [{ title: message('list-swallowed-fix'), edits, safe }] : [];
      yield { span: { start: at, end: at + marker.length }, message: message('list-swallowed'), fixes };
    }
  },
};
