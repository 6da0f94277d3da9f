import { l10n, ThemeIcon, window, type QuickPickItem, type TextDocument } from 'vscode';
import type { Severity } from '../../core/config/config';
import { say } from '../../core/messages/message';
import { language, toPosition } from '../convert';
import { showLine } from '../preview/editorSync';
import type { ShownFindings } from '../stores/findingsStore';
import { listProblems } from './listProblems';

const icons: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'info',
  hint: 'lightbulb',
};

interface ProblemItem extends QuickPickItem {
  readonly line: number;
  readonly character: number;
}

/** Lists the problems of one issue, not those of the whole workspace, and goes to the one that is picked. */
export async function pickProblem(document: TextDocument, result: ShownFindings | undefined): Promise<void> {
  const items = listProblems(result).map(({ severity, message, rule, span }): ProblemItem => {
    const { line, character } = result ? toPosition(result.lines, span.start) : { line: 0, character: 0 };
    return {
      label: say(message, language()),
      description: l10n.t('Line {0} · {1}', line + 1, rule),
      iconPath: new ThemeIcon(icons[severity]),
      line,
      character,
    };
  });
  if (items.length === 0) {
    window.setStatusBarMessage(l10n.t('No problems in this issue'), 5000);
    return;
  }
  const picked = await window.showQuickPick(items, {
    title: l10n.t('Problems in This Issue'),
    placeHolder: l10n.t('Select a problem to go to it'),
    matchOnDescription: true,
  });
  if (picked) await showLine(document, picked.line, picked.character);
}
