import {
  Diagnostic,
  DiagnosticRelatedInformation,
  DiagnosticSeverity,
  languages,
  Location,
  Position,
  Uri,
} from 'vscode';
import type { Finding, Related } from '../../core/lint/rule';
import type { Severity } from '../../core/config/config';
import { say } from '../../core/messages/message';
import type { Lines } from '../../core/text/lines';
import { toRange } from '../convert';
import { Disposables } from '../disposables';
import { language } from '../language';
import type { FindingsOutput } from '../stores/ports';
import { rulePage } from './showRule';

export const source = 'digest';

const severities: Record<Severity, DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** Shows findings in the Problems panel and as squiggles. */
export class Problems extends Disposables implements FindingsOutput {
  readonly #collection = this.own(languages.createDiagnosticCollection(source));

  show(uri: Uri, lines: Lines, findings: readonly Finding[]): void {
    this.#collection.set(
      uri,
      findings.map((finding) => toDiagnostic(lines, finding)),
    );
  }

  clear(uri: Uri): void {
    this.#collection.delete(uri);
  }
}

/** A finding as the Problems panel shows it; its code leads to the page of the rule. */
function toDiagnostic(lines: Lines, finding: Finding): Diagnostic {
  const range = toRange(lines, finding.span);
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
