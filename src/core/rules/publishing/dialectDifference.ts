import type { DialectName } from '../../config/config';
import { readArticleOf } from '../../issue/digestDocument';
import type { Issue } from '../../issue/issue';
import type { Article } from '../../markdown/article';
import { message } from '../../messages/message';
import { readLooks } from '../../lint/renderedLines';
import type { Rule } from '../../lint/rule';

export const dialectDifference: Rule = {
  id: 'dialect-difference',
  severity: 'info',
  offByDefault: true,
  summary: {
    'en': 'The issue looks the same wherever its Markdown is shown.',
    'zh-cn': '无论在哪里显示，这一期看起来都一样。',
  },
  why: {
    'en': 'Other places that show the file (a code host, an editor, the site after its next update) read another Markdown.',
    'zh-cn': '显示同一文件的其他地方（代码托管网站、编辑器、升级后的网站）使用不同的 Markdown。',
  },
  good: ['**Time:** Monday\n\n- one\n- two'],
  bad: [{ text: '⟦**主题：**社区会议⟧' }],

  *check(issue, { article, config }) {
    for (const other of others(config.dialect)) {
      for (const line of findDifferences(issue, article, readArticleOf(issue.text, issue, other))) {
        const start = issue.lines.startOf(line);
        const source = issue.text.slice(start, issue.lines.endOf(line));
        const indent = source.length - source.trimStart().length;
        const span = { start: start + indent, end: start + source.trimEnd().length };
        yield { span, kind: other, message: message('dialect-difference', config.dialect, other) };
      }
    }
  },
};

/** CommonMark is what most other places render; for a site with CommonMark it is goldmark. */
function others(dialect: DialectName): DialectName[] {
  return dialect === 'commonmark' ? ['goldmark'] : ['commonmark'];
}

/** The lines that are rendered differently, of consecutive ones the first. */
function findDifferences(issue: Issue, one: Article, other: Article): number[] {
  const [a, b] = [one, other].map(({ textBlocks }) => readLooks(issue, textBlocks));
  const found: number[] = [];
  let last = -2;
  for (let line = 0; line < issue.lines.count; line++) {
    if (a?.get(line) === b?.get(line)) continue;
    if (line > last + 1) found.push(line);
    last = line;
  }
  return found;
}
