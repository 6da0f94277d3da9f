import { message } from '../../messages/message';
import { fixEmphasis } from './emphasisFixes';
import { findSeenEmphasis } from './emphasisMarks';
import type { Rule } from '../../lint/rule';

/** Fixes are found by trying. No issue has more such places, but hostile text has. */
const maxTries = 100;

export const emphasisLiteral: Rule = {
  id: 'emphasis-literal',
  severity: 'warning',
  summary: {
    'en': 'Bold and italic text is shown as bold and italic, without the markers.',
    'zh-cn': '粗体和斜体正常显示，读者看不到标记。',
  },
  why: {
    'en': 'A space inside the markers, or punctuation on the wrong side of them, and readers see asterisks.',
    'zh-cn': '标记内侧有空格，或者标点放错一侧，读者就会看到星号。',
  },
  good: [
    '**Time:** Monday',
    '**主题：**社区会议',
    'It costs 5*3 and 4*2, `**kwargs`, src/**/*.md, snake_case and \\*this\\*.',
    'SELECT * FROM t WHERE a_b = c_d',
    'def f(*args, **kwargs) and **kwargs or char **argv',
  ],
  bad: [
    { text: '⟦**Time: **⟧Monday', fixed: '**Time:** Monday' },
    { text: '⟦** 时间：**⟧2024 年', fixed: '**时间：**2024 年' },
    { text: 'Read ⟦*this*⟧首先', fixed: 'Read *this* 首先' },
    { text: 'The end ⟦**⟧of it', fixed: 'The end of it' },
  ],

  *check(issue, context) {
    if (!/[*_]/.test(issue.text)) return;
    let tries = 0;
    for (const line of context.article.textLines) {
      for (const emphasis of findSeenEmphasis(issue.text, line)) {
        const { open, close } = emphasis;
        // In goldmark the text continues after a lone `\r`, which ends the line elsewhere.
        const lineEnd = issue.lines.endOf(issue.lines.lineAt(open.start));
        const span = { start: open.start, end: Math.min((close ?? open).end, lineEnd) };
        const marks = issue.text.slice(open.start, open.end);
        yield {
          span,
          message: message('emphasis-literal', marks),
          fixes: fixEmphasis(issue, emphasis, context.config, tries++ < maxTries),
        };
      }
    }
  },
};
