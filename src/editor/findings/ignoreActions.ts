import { CodeAction, CodeActionKind, l10n, type Diagnostic } from 'vscode';
import { ignoreFinding, ignoreRule } from '../../core/lint/ignoreFinding';
import type { Finding } from '../../core/lint/rule';
import type { TextEdit } from '../../core/text/edits';
import { toWorkspaceEdit } from '../convert';
import type { Checked } from './findings';

/** Writes a comment for which a place must be looked for: only when it is chosen. */
export class IgnoreAction extends CodeAction {
  readonly #checked: Checked;
  readonly #find: () => readonly TextEdit[];

  constructor(title: string, checked: Checked, diagnostics: Diagnostic[], find: () => readonly TextEdit[]) {
    super(title, CodeActionKind.QuickFix);
    this.diagnostics = diagnostics;
    this.#checked = checked;
    this.#find = find;
  }

  /** Makes the edit, unless the text has changed meanwhile. */
  resolve(): void {
    const { document, version, issue } = this.#checked.parsed;
    if (document.version === version) this.edit = toWorkspaceEdit(document.uri, issue.lines, this.#find());
  }
}

/** The comments that silence what stands at the cursor, finding by finding and rule by rule. */
export function offerIgnores(
  checked: Checked,
  here: readonly Finding[],
  told: (rule: string) => Diagnostic[],
): CodeAction[] {
  const { parsed, findings } = checked;
  // Of several findings of a rule in one place the first stands for all: they lie in one block.
  const firsts = [...new Map(here.toReversed().map((finding) => [finding.rule, finding])).values()].reverse();
  return [
    ...firsts.map((finding) => {
      const { rule } = finding;
      const title = firsts.length > 1 ? l10n.t('Ignore this {0} problem', rule) : l10n.t('Ignore this problem');
      return new IgnoreAction(title, checked, told(rule), () => ignoreFinding(parsed.issue, finding, findings));
    }),
    ...firsts.map(({ rule }) => {
      const title = l10n.t('Ignore {0} in this issue', rule);
      return new IgnoreAction(title, checked, told(rule), () => ignoreRule(parsed.issue, rule));
    }),
  ];
}
