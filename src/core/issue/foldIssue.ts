import type { Issue } from './issue';

/** Lines that fold into the first of them; from 0. */
export interface Fold {
  readonly start: number;
  readonly end: number;
}

/** What of an issue folds: its front matter, and every entry below its heading. */
export function foldIssue({ frontMatter, lines, entries }: Issue): Fold[] {
  const folds = entries.map(({ line, endLine }) => ({ start: line, end: endLine }));
  if (frontMatter.present) {
    // The span ends behind the line break of the last fence, which is the start of the next line.
    const last = Math.max(frontMatter.span.start, frontMatter.span.end - 1);
    folds.unshift({ start: lines.lineAt(frontMatter.span.start), end: lines.lineAt(last) });
  }
  return folds.filter(({ start, end }) => end > start);
}
