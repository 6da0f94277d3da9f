import { message } from '../../messages/message';
import { fixEmphasis, fixMispaired } from './emphasisFixes';
import { findSeenEmphasis } from './emphasisMarks';
import { findMispaired } from './emphasisPairs';
import type { Rule } from '../../lint/rule';

/** Fixes are found by trying. No issue has more such places, but hostile text has. */
const maxTries = 100;

export const emphasisLiteral: Rule = {
  id: 'emphasis-literal',
  severity: 'warning',

  *check(document) {
    const { issue } = document;
    if (!/[*_]|~~/.test(issue.text)) return;
    let tries = 0;
    for (const line of document.article.textLines) {
      const pairs = findMispaired(issue.text, line);
      const [first] = pairs;
      if (first) {
        const { start } = first.open;
        const span = {
          start,
          end: Math.min(pairs.at(-1)?.close?.end ?? start, issue.lines.endOf(issue.lines.lineAt(start))),
        };
        const fixes = tries++ < maxTries ? fixMispaired(issue, pairs, document.config) : [];
        yield { span, message: message('emphasis-mispaired'), fixes };
        continue;
      }
      for (const emphasis of findSeenEmphasis(issue.text, line)) {
        const { open, close } = emphasis;
        // In goldmark the text continues after a lone `\r`, which ends the line elsewhere.
        const lineEnd = issue.lines.endOf(issue.lines.lineAt(open.start));
        const span = { start: open.start, end: Math.min((close ?? open).end, lineEnd) };
        const marks = issue.text.slice(open.start, open.end);
        yield {
          span,
          message: message('emphasis-literal', marks),
          fixes: fixEmphasis(issue, emphasis, document.config, tries++ < maxTries),
        };
      }
    }
  },
};
