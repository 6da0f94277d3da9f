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
    'en': 'The issue looks the same in every Markdown dialect.',
    'zh-cn': '本期在各种 Markdown 方言中的显示效果相同。',
  },
  why: {
    'en': 'Other places that show the file, such as a code host, an editor or the site after an upgrade, may use a different dialect.',
    'zh-cn': '显示同一文件的其他地方，例如代码托管平台、编辑器或升级后的网站，可能使用不同的方言。',
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
