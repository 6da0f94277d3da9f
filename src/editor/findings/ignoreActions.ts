import { CodeAction, CodeActionKind, l10n, type Diagnostic } from 'vscode';
import { ignoreFinding, ignoreRule } from '../../core/lint/ignoreFinding';
import type { Finding } from '../../core/lint/rule';
import type { TextEdit } from '../../core/text/edits';
import { toWorkspaceEdit } from '../convert';
import type { FileFindings } from '../stores/findingsStore';

/** Writes a comment; its place is looked for only when it is chosen. */
export class IgnoreAction extends CodeAction {
  readonly #checked: FileFindings;
  readonly #find: () => readonly TextEdit[];

  constructor(title: string, checked: FileFindings, diagnostics: Diagnostic[], find: () => readonly TextEdit[]) {
    super(title, CodeActionKind.QuickFix);
    this.diagnostics = diagnostics;
    this.#checked = checked;
    this.#find = find;
  }

  /** Makes the edit, unless the text has changed meanwhile. */
  resolve(): void {
    const { uri, isCurrent, digest } = this.#checked.file;
    if (isCurrent) this.edit = toWorkspaceEdit(uri, digest.issue.lines, this.#find());
  }
}

/** The comments that suppress the findings at the cursor, finding by finding and rule by rule. */
export function offerIgnores(
  checked: FileFindings,
  here: readonly Finding[],
  reported: (rule: string) => Diagnostic[],
): CodeAction[] {
  const { file, findings } = checked;
  const { issue } = file.digest;
  // Of several findings of a rule in one place the first stands for all: they lie in one block.
  const firsts = [...new Map(here.toReversed().map((finding) => [finding.rule, finding])).values()].reverse();
  return [
    ...firsts.map((finding) => {
      const { rule } = finding;
      const title = firsts.length > 1 ? l10n.t('Ignore this {0} problem', rule) : l10n.t('Ignore this problem');
      return new IgnoreAction(title, checked, reported(rule), () => ignoreFinding(issue, finding, findings));
    }),
    ...firsts.map(({ rule }) => {
      const title = l10n.t('Ignore {0} in this issue', rule);
      return new IgnoreAction(title, checked, reported(rule), () => ignoreRule(issue, rule));
    }),
  ];
}
