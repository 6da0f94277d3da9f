import {
  CodeAction,
  CodeActionKind,
  languages,
  WorkspaceEdit,
  l10n,
  type CodeActionContext,
  type CodeActionProvider,
  type Disposable,
  type Range,
} from 'vscode';
import { say } from '../../core/messages/message';
import type { Finding, Fix } from '../../core/rules/rule';
import { safeEdits } from '../../core/rules/safeEdits';
import type { TextEdit } from '../../core/text/edits';
import { toRange } from '../convert';
import { language } from '../language';
import type { Parsed } from '../openIssues';
import type { Checked, Findings } from './findings';
import { source } from './toDiagnostic';

export const fixAllKind = CodeActionKind.SourceFixAll.append('digest');

/** Offers the fixes of what stands at the cursor, and of all that is safe to repair. */
export function registerCodeActions(findings: Findings): Disposable {
  const provider: CodeActionProvider = {
    async provideCodeActions(document, range, context) {
      // Always of the current version: a fix of an older one would hit the wrong place.
      const checked = await findings.current(document);
      if (context.only?.intersects(CodeActionKind.Source)) return fixAll(checked);
      return checked.findings
        .filter((finding) => toRange(checked.parsed.issue.lines, finding.span).intersection(range) !== undefined)
        .flatMap((finding) =>
          (finding.fixes ?? []).map((fix, i) => quickFix(checked.parsed, finding, fix, i === 0, range, context)),
        );
    },
  };
  return languages.registerCodeActionsProvider({ language: 'markdown' }, provider, {
    providedCodeActionKinds: [CodeActionKind.QuickFix, fixAllKind],
  });
}

/** One `WorkspaceEdit`, and so one undo. */
export function toWorkspaceEdit({ document, issue }: Parsed, edits: readonly TextEdit[]): WorkspaceEdit {
  const edit = new WorkspaceEdit();
  for (const { span, newText } of edits) edit.replace(document.uri, toRange(issue.lines, span), newText);
  return edit;
}

function quickFix(
  parsed: Parsed,
  finding: Finding,
  fix: Fix,
  first: boolean,
  range: Range,
  context: CodeActionContext,
): CodeAction {
  const action = new CodeAction(say(fix.title, language()), CodeActionKind.QuickFix);
  action.edit = toWorkspaceEdit(parsed, fix.edits);
  action.isPreferred = first;
  action.diagnostics = context.diagnostics.filter(
    ({ source: from, code, range: at }) =>
      from === source &&
      typeof code === 'object' &&
      code.value === finding.rule &&
      at.intersection(range) !== undefined,
  );
  return action;
}

function fixAll({ parsed, findings }: Checked): CodeAction[] {
  const edits = safeEdits(findings);
  if (edits.length === 0) return [];
  const action = new CodeAction(l10n.t('Repair all that is safe to repair'), fixAllKind);
  action.edit = toWorkspaceEdit(parsed, edits);
  return [action];
}
