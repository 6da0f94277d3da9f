import type { Entry } from '../../issue/issue';
import type { Span } from '../../text/span';
import { beginsPart, isBlank, sectionAt, type InsertionRequest } from '../insertion';
import { finalTabstop, toText, type Template } from '../template';

/** What a suggestion inserts. */
export type SuggestionKind =
  'entry' | 'turn' | 'answer' | 'projectLine' | 'release' | 'article' | 'asker' | 'image' | 'field' | 'value';

/** One item of a completion list. */
export interface Suggestion {
  readonly kind: SuggestionKind;
  readonly label: string;
  /** What the editor compares with the text of `span` before the cursor. */
  readonly filter: string;
  /** The text that it replaces, on one line. */
  readonly span: Span;
  readonly template: Template;
}

/** Where a completion is requested. */
export interface CompletionPosition extends Omit<InsertionRequest, 'cursor' | 'model' | 'template'> {
  /** From 0. */
  readonly line: number;
  readonly offset: number;
  /** The line before and after the cursor. */
  readonly before: string;
  readonly after: string;
  /** Requested by a command, not by typing. */
  readonly explicit: boolean;
}

/** Suggests one kind of thing. */
export interface Suggester {
  readonly zone: 'body' | 'front-matter';
  /** What the line must hold before the cursor. It never matches running text. */
  readonly prefix: RegExp;
  /** @param match of `prefix` with the line before the cursor */
  suggest(position: CompletionPosition, match: RegExpExecArray): readonly Suggestion[];
}

/** A suggestion that replaces the whole line. */
export function suggestLine(
  position: CompletionPosition,
  kind: SuggestionKind,
  template: Template,
  label = firstLineOf(template),
  filter = position.before + label,
): Suggestion {
  const end = [finalTabstop, breakBelow(position)];
  return { kind, label, filter, span: lineSpan(position), template: [...template, ...end] };
}

/** The first line of a template before it is filled in. */
export function firstLineOf(template: Template): string {
  return toText(template, new Date(0)).split('\n', 1)[0] ?? '';
}

/** The span of the whole line. */
export function lineSpan({ issue: { lines }, line }: CompletionPosition): Span {
  return { start: lines.startOf(line), end: lines.endOf(line) };
}

/** Whether nothing follows the cursor but brackets that the editor or the input method has closed by itself. */
export function endsLine({ after }: CompletionPosition): boolean {
  return /^[\])」】}*"]{0,2}$/.test(after.trim());
}

/** Whether the line can be a block of its own: nothing follows the cursor, and the line above is blank, a heading or none. */
export function beginsBlock(position: CompletionPosition): boolean {
  const { issue, line } = position;
  if (!endsLine(position)) return false;
  if (line <= issue.lines.lineAt(issue.body.start)) return true;
  return isBlank(issue, line - 1) || issue.sections.some((section) => section.line === line - 1);
}

/** A line break where text follows on the next line. */
function breakBelow({ issue, line }: CompletionPosition): string {
  return line + 1 < issue.lines.count && !isBlank(issue, line + 1) ? '\n' : '';
}

/** The last entry that begins above the line, unless a section begins between its end and the line. */
export function entryAbove({ issue, line }: CompletionPosition): Entry | null {
  const entry = issue.entries.findLast((one) => one.line < line);
  if (!entry) return null;
  const section = sectionAt(issue, line);
  return section && section.line > entry.endLine && section.line <= line ? null : entry;
}

/** Whether the next text below begins a section or another entry, or there is none. */
export function endsEntry({ issue, line }: CompletionPosition): boolean {
  let next = line + 1;
  while (next < issue.lines.count && isBlank(issue, next)) next++;
  return next >= issue.lines.count || beginsPart(issue, next);
}
