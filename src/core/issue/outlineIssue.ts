import { nameEntry, quoteQuestion } from './entryWords';
import type { Issue } from './issue';
import type { Span } from '../text/span';

/** A section or an entry of an issue, with what lies in it. */
export interface OutlineNode {
  readonly kind: 'section' | 'entry';
  readonly name: string;
  /** The first words of an entry's question; empty for a section. */
  readonly detail: string;
  /** All of it, with everything below it. */
  readonly span: Span;
  /** The heading, inside of `span`. */
  readonly nameSpan: Span;
  readonly children: readonly OutlineNode[];
}

interface OpenNode extends OutlineNode {
  readonly level: number;
  span: Span;
  readonly children: OpenNode[];
}

/** An entry lies below sections of every level. */
const entryLevel = 7;

/** The sections and entries of an issue, nested: a section holds its entries and the sections of a deeper level. */
export function outlineIssue({ text, sections, entries }: Issue): OutlineNode[] {
  const roots: OpenNode[] = [];
  const open: OpenNode[] = [];
  const nodes: OpenNode[] = [
    ...sections.map(({ title, titleSpan, span, level }) => ({
      kind: 'section' as const,
      name: title,
      detail: '',
      span,
      nameSpan: titleSpan,
      level,
      children: [],
    })),
    ...entries.map((entry) => ({
      kind: 'entry' as const,
      name: nameEntry(text, entry),
      detail: quoteQuestion(text, entry),
      span: entry.span,
      nameSpan: entry.heading,
      level: entryLevel,
      children: [],
    })),
  ].sort((a, b) => a.span.start - b.span.start);
  for (const node of nodes) {
    while ((open.at(-1)?.level ?? 0) >= node.level) open.pop();
    for (const parent of open) parent.span = { ...parent.span, end: Math.max(parent.span.end, node.span.end) };
    (open.at(-1)?.children ?? roots).push(node);
    open.push(node);
  }
  return roots;
}

/** Lines that fold into the first of them; from 0. */
interface Fold {
  readonly start: number;
  readonly end: number;
}

/** What of an issue folds: its front matter, and every entry below its heading. */
export function foldIssue({ frontMatter, lines, entries }: Issue): Fold[] {
  const folds = entries.map(({ line, endLine }) => ({ start: line, end: endLine }));
  if (frontMatter.present) {
    // The span ends after the line break of the last fence, which is the start of the next line.
    const last = Math.max(frontMatter.span.start, frontMatter.span.end - 1);
    folds.unshift({ start: lines.lineAt(frontMatter.span.start), end: lines.lineAt(last) });
  }
  return folds.filter(({ start, end }) => end > start);
}
