import type { DialectName } from '../../config/config';
import { readArticleOf } from '../../issue/digestDocument';
import type { Issue } from '../../issue/issue';
import type { Article } from '../../markdown/article';
import { message } from '../../messages/message';
import type { Rule } from '../../lint/rule';
import type { TextBlock, TextRun } from '../../markdown/textBlocks';

export const dialectDifference: Rule = {
  id: 'dialect-difference',
  severity: 'info',
  offByDefault: true,

  *check({ issue, article, config }) {
    for (const other of others(config.dialect)) {
      for (const line of findDifferences(issue, article, readArticleOf(issue.text, issue, other))) {
        const start = issue.lines.startOf(line);
        const source = issue.text.slice(start, issue.lines.endOf(line)).trimEnd();
        const indent = source.length - source.trimStart().length;
        const span = { start: start + indent, end: start + source.length };
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
  const [a, b] = [one, other].map(({ textBlocks }) => readRenderedLines(issue, textBlocks));
  const found: number[] = [];
  let last = -2;
  for (let line = 0; line < issue.lines.count; line++) {
    if (a?.get(line) === b?.get(line)) continue;
    if (line > last + 1) found.push(line);
    last = line;
  }
  return found;
}

const kept = new Set(['blockquote', 'ul', 'ol', 'li', 'pre', 'table', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** How each line of the file looks to readers: its elements, and its characters with their effects. Typography does not count. */
function readRenderedLines({ lines }: Issue, blocks: readonly TextBlock[]): Map<number, string> {
  const rendered = new Map<number, { text: string; effect: string }>();
  for (const { path, runs, line } of blocks) {
    const elements = path.filter((tag) => kept.has(tag)).join('>');
    for (const run of runs) {
      const shown = showRun(run);
      if (shown === '') continue;
      const at = run.span.end > 0 ? lines.lineAt(run.span.start) : line;
      const current = rendered.get(at) ?? { text: elements, effect: '-' };
      const effect = [...new Set(run.inlineElements)].sort().join();
      if (effect !== current.effect) current.text += `<${effect}>`;
      current.text += shown;
      current.effect = effect;
      rendered.set(at, current);
    }
  }
  return new Map([...rendered].map(([line, { text }]) => [line, text]));
}

function showRun({ kind, text }: TextRun): string {
  if (kind === 'break') return '';
  if (kind !== 'text') return text.trim();
  return text.replace(/\s+/g, '').replace(/[“”]/g, '"').replace(/[‘’]/g, "'");
}
