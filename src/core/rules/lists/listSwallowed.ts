import { isVerbatim, type TextBlock } from '../../markdown/textBlocks';
import { message } from '../../messages/message';
import { beginList } from './beginList';
import { isAside, readMarker } from '../../lint/listMarker';
import type { Rule } from '../../lint/rule';

export const listSwallowed: Rule = {
  id: 'list-swallowed',
  severity: 'warning',

  *check({ issue, article, config: { dialect } }) {
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
      // Below a fence that has become code in a line, the rest of the list is text as well.
      if (block.runs.some(({ kind, text: code }) => kind === 'code' && code.includes('\n'))) continue;
      const fixes = beginList(issue, block, line, dialect);
      yield { span: { start: at, end: at + marker.length }, message: message('list-swallowed'), fixes };
    }
  },
};
