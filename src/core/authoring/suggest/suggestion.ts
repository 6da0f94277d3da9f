import { isBlank, sectionAt, type Request } from '../insertion';
import type { Span } from '../../text/span';
import type { Template } from '../template';
import type { Entry } from '../../issue/issue';

/** What a suggestion inserts. */
export type SuggestionKind =
  'entry' | 'turn' | 'answer' | 'projectLine' | 'release' | 'article' | 'asker' | 'image' | 'field' | 'value';

/** One item of a list of completions. */
export interface Suggestion {
  readonly kind: SuggestionKind;
  readonly label: string;
  /** What is compared with the text of `span` before the cursor. */
  readonly filter: string;
  /** The text that it replaces, on one line. */
  readonly span: Span;
  readonly template: Template;
}

/** Where a completion is asked for. */
export interface Caret extends Omit<Request, 'cursor'> {
  readonly line: number;
  readonly offset: number;
  /** The line before and behind the cursor. */
  readonly before: string;
  readonly behind: string;
  /** Asked for by a command, not by a key that was typed. */
  readonly asked: boolean;
}

/** Suggests one kind of thing. */
export interface Suggester {
  readonly zone: 'body' | 'front-matter';
  /** What stands before the cursor where it has something to say: never words of running text. */
  readonly lead: RegExp;
  suggest(caret: Caret): readonly Suggestion[];
}

/** Brackets that the editor or the input method closes by itself count as nothing behind the cursor. */
const closers = /^[\])」】}*"]{0,2}$/;

/** Nothing but closing brackets stands behind the cursor. */
export function endsLine({ behind }: Caret): boolean {
  return closers.test(behind.trim());
}

/** The whole line. */
export function lineSpan({ issue: { lines }, line }: Caret): Span {
  return { start: lines.startOf(line), end: lines.endOf(line) };
}

/** The line above is blank, a heading or none: what is inserted is a block of its own. */
export function beginsBlock({ issue, line }: Caret): boolean {
  const above = line - 1;
  if (above < issue.lines.lineAt(issue.body.start)) return true;
  return isBlank(issue, above) || issue.sections.some((section) => section.line === above);
}

/** Keeps what is inserted apart from a line right below. */
export function breakBelow({ issue, line }: Caret): string {
  return line + 1 < issue.lines.count && !isBlank(issue, line + 1) ? '\n' : '';
}

/** The entry above the line, where no section begins between; the line itself may count as its end already. */
export function entryAbove({ issue, line }: Caret): Entry | null {
  const entry = issue.entries.findLast((one) => one.line < line);
  if (!entry) return null;
  const section = sectionAt(issue, line);
  return section && section.line > entry.endLine && section.line <= line ? null : entry;
}

/** Nothing more of an entry follows below: a section, another entry or the end. */
export function endsEntry({ issue, line }: Caret): boolean {
  let next = line + 1;
  while (next < issue.lines.count && isBlank(issue, next)) next++;
  if (next >= issue.lines.count) return true;
  return issue.sections.some((section) => section.line === next) || issue.entries.some((entry) => entry.line === next);
}
