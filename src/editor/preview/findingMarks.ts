import { DiagnosticSeverity, l10n, languages, type Diagnostic, type Uri } from 'vscode';
import type { Mark } from '../../protocol/preview';
import { source } from '../findings/toDiagnostic';

/** More marks than this help nobody and take time. */
const maxMarks = 500;
/** UTF-16 units of a message; a longer one is truncated. */
const maxMessageLength = 1_000;

const kinds: Record<DiagnosticSeverity, Mark['kind']> = {
  [DiagnosticSeverity.Error]: 'error',
  [DiagnosticSeverity.Warning]: 'warning',
  [DiagnosticSeverity.Information]: 'info',
  [DiagnosticSeverity.Hint]: 'hint',
};

/** The marks for the margin of a document's preview: the same findings that the Problems panel shows. */
export function findingMarks(uri: Uri): Mark[] {
  const own = languages.getDiagnostics(uri).filter((diagnostic) => diagnostic.source === source);
  return own.slice(0, maxMarks).map(toMark);
}

function toMark({ severity, message, range }: Diagnostic): Mark {
  const kind = kinds[severity];
  const text = l10n.t('{0}: {1}', nameKind(kind), message).slice(0, maxMessageLength);
  return { kind, message: text, line: range.start.line, character: range.start.character };
}

function nameKind(kind: Mark['kind']): string {
  switch (kind) {
    case 'error':
      return l10n.t('Error');
    case 'warning':
      return l10n.t('Warning');
    case 'info':
      return l10n.t('Information');
    case 'hint':
      return l10n.t('Hint');
  }
}
