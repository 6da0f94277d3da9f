import { l10n } from 'vscode';
import { say } from '../../core/messages/message';
import type { Finding } from '../../core/lint/rule';
import type { Mark } from '../../protocol/preview';
import type { Lines } from '../../core/text/lines';
import { toPosition, language } from '../convert';
import type { ShownFindings } from '../stores/findingsStore';

/** More marks than this help nobody and take time. */
const maxMarks = 500;
/** UTF-16 units of a message; a longer one is truncated. */
const maxMessageLength = 1_000;

/** The marks for the margin of a document's preview: the same findings that the Problems panel shows. */
export function findingMarks(result: ShownFindings | undefined): Mark[] {
  if (!result) return [];
  return result.shown.slice(0, maxMarks).map((finding) => toMark(result.lines, finding));
}

function toMark(lines: Lines, { severity, message, span }: Finding): Mark {
  const text = l10n.t('{0}: {1}', nameKind(severity), say(message, language())).slice(0, maxMessageLength);
  const { line, character } = toPosition(lines, span.start);
  return { kind: severity, message: text, line, character };
}

function nameKind(kind: Mark['kind']): string {
  const texts: Readonly<Record<Mark['kind'], string>> = {
    error: l10n.t('Error'),
    warning: l10n.t('Warning'),
    info: l10n.t('Information'),
    hint: l10n.t('Hint'),
  };
  return texts[kind];
}
