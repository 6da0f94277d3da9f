import type { FormatConfig } from '../../config/config';
import type { Issue } from '../../issue/issue';
import { readTurnMark } from '../../issue/turnMark';
import type { Span } from '../../text/span';

/** A line that ends what is asked, and stands right below a quote. */
export interface LineBelowQuote {
  readonly kind: 'answer' | 'project' | 'entry' | 'heading';
  readonly line: number;
  /** Without its indentation. */
  readonly span: Span;
}

/**
 * Finds answers, project lines, entries and headings that follow a quoted line with no blank line between; of those below
 * one quote the first, since nothing behind it is in the quote once that is out.
 */
export function* findBelowQuotes(issue: Issue, { answer }: Pick<FormatConfig, 'answer'>): Iterable<LineBelowQuote> {
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
