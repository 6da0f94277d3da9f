import type { TextBlock } from '../../markdown/textBlocks';
import { message } from '../../messages/message';
import { lineBreakOf } from '../../text/lines';
import type { Rule } from '../../lint/rule';
import type { FormatConfig } from '../../config/config';
import type { Issue } from '../../issue/issue';
import { readTurnMark } from '../../issue/turnMark';
import type { Span } from '../../text/span';

export const swallowedByQuote: Rule = {
  id: 'swallowed-by-quote',
  severity: 'warning',

  *check(document) {
    const { issue } = document;
    let quoted: ReadonlySet<number> | undefined;
    for (const { kind, line, span } of findBelowQuotes(issue, document.config.format)) {
      quoted ??= collectQuotedLines(document.article.textBlocks);
      if (!quoted.has(line)) continue;
      const start = issue.lines.startOf(line);
      const edits = [{ span: { start, end: start }, newText: lineBreakOf(issue.text) }];
      const fixes = [{ title: message('swallowed-fix'), edits, safe: true }];
      yield { span, message: message(`swallowed-${kind}`), kind, fixes };
    }
  },
};

/** The lines that are rendered inside a quote. */
function collectQuotedLines(blocks: readonly TextBlock[]): Set<number> {
  const quoted = new Set<number>();
  for (const { path, line, endLine } of blocks)
    if (path.includes('blockquote')) for (let each = line; each < endLine; each++) quoted.add(each);
  return quoted;
}

/** A line directly below a quote that is not part of the question. */
interface LineBelowQuote {
  readonly kind: 'answer' | 'project' | 'entry' | 'heading';
  readonly line: number;
  /** Without its indentation. */
  readonly span: Span;
}

/**
 * Finds answers, project lines, entries and headings directly below a quoted line: only the first below each quote, since
 * its fix takes the others out of the quote as well.
 */
function* findBelowQuotes(issue: Issue, { answer }: Pick<FormatConfig, 'answer'>): Iterable<LineBelowQuote> {
  const { text, lines, body, entries, opaque } = issue;
  const openings = new Set(entries.map(({ line }) => line));
  const projects = new Set(entries.flatMap(({ projectLine }) => projectLine?.line ?? []));
  const last = lines.lineAt(body.end);
  let inQuote = false;
  let block = 0;
  for (let line = lines.lineAt(body.start); line <= last; line++) {
    while ((opaque[block]?.endLine ?? Infinity) < line) block++;
    const start = lines.startOf(line);
    const written = text.slice(start, lines.endOf(line));
    const words = written.trim();
    const indent = written.length - written.trimStart().length;
    if (words === '' || (opaque[block]?.line ?? Infinity) <= line) inQuote = false;
    else if (words.startsWith('>') && indent < 4) inQuote = true;
    else if (inQuote) {
      const kind = openings.has(line)
        ? 'entry'
        : projects.has(line)
          ? 'project'
          : /^#{1,6}\s/.test(words)
            ? 'heading'
            : readTurnMark(words, answer)?.kind === 'answer'
              ? 'answer'
              : null;
      if (kind === null) continue;
      yield { kind, line, span: { start: start + indent, end: start + indent + words.length } };
      inQuote = false;
    }
  }
}
