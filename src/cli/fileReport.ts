import { say, type Language, type Message } from '../core/messages/message';
import type { Severity } from '../core/config/config';
import type { Finding } from '../core/lint/rule';
import type { Lines } from '../core/text/lines';
import type { Span } from '../core/text/span';

/** A finding as the command line prints it: lines and columns from 1, columns in UTF-16 units, ends exclusive. */
export interface ReportedFinding {
  readonly rule: string;
  readonly kind: string | null;
  readonly severity: Severity;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly message: string;
  readonly fixable: boolean;
}

/** The findings of one file, in the order of its text. */
export interface FileReport {
  readonly file: string;
  readonly findings: readonly ReportedFinding[];
}

/** Puts the findings of a file into words of a language and places them by line and column. */
export function reportFindings(findings: readonly Finding[], lines: Lines, language: Language): ReportedFinding[] {
  return [...findings]
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
    .map(({ rule, kind, severity, span, message, fixes = [] }) => ({
      rule,
      kind: kind ?? null,
      severity,
      ...positionOf(span, lines),
      message: say(message, language),
      fixable: fixes.length > 0,
    }));
}

/** What is wrong with a file beside what rules find. */
export interface FileError {
  readonly span: Span;
  readonly message: Message;
  readonly severity: Severity;
}

/** Puts errors of a file into words and places, under an id that is no rule's. */
export function reportErrors(
  rule: 'config' | 'encoding',
  errors: readonly FileError[],
  lines: Lines,
  language: Language,
): ReportedFinding[] {
  return errors.map(({ span, message, severity }) => ({
    rule,
    kind: null,
    severity,
    ...positionOf(span, lines),
    message: say(message, language),
    fixable: false,
  }));
}

function positionOf({ start, end }: Span, lines: Lines) {
  const line = lines.lineAt(start);
  const endLine = lines.lineAt(end);
  return {
    line: line + 1,
    column: start - lines.startOf(line) + 1,
    endLine: endLine + 1,
    endColumn: end - lines.startOf(endLine) + 1,
  };
}
