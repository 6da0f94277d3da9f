import { Diagnostic, DiagnosticRelatedInformation, DiagnosticSeverity, Location, Position, Uri } from 'vscode';
import { say } from '../../core/messages/message';
import type { Severity } from '../../core/config/config';
import type { Finding, Related } from '../../core/lint/rule';
import { toRange } from '../convert';
import { language } from '../language';
import { rulePage } from './showRule';
import type { Parsed } from '../openIssues';

export const source = 'digest';

const severities: Record<Severity, DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** A finding as the Problems panel shows it; its code leads to the page of the rule. */
export function toDiagnostic({ issue }: Pick<Parsed, 'issue'>, finding: Finding): Diagnostic {
  const range = toRange(issue.lines, finding.span);
  const diagnostic = new Diagnostic(range, say(finding.message, language()), severities[finding.severity]);
  diagnostic.source = source;
  if (finding.related) diagnostic.relatedInformation = [describeRelated(finding.related)];
  const target = rulePage(finding.rule);
  diagnostic.code = target ? { value: finding.rule, target } : finding.rule;
  return diagnostic;
}

function describeRelated({ uri, line, message }: Related): DiagnosticRelatedInformation {
  return new DiagnosticRelatedInformation(
    new Location(Uri.parse(uri), new Position(line, 0)),
    say(message, language()),
  );
}
