import {
  CodeAction,
  CodeActionKind,
  languages,
  l10n,
  type CodeActionContext,
  type CodeActionProvider,
  type Disposable,
  type Range,
} from 'vscode';
import { say } from '../../core/messages/message';
import { repairEdits } from '../../core/rules/applyFixes';
import type { Finding, Fix } from '../../core/rules/rule';
import { toRange, toWorkspaceEdit } from '../convert';
import { language } from '../language';
import type { Parsed } from '../openIssues';
import type { Checked, Findings } from './findings';
import { surroundingsOf } from './surroundings';
import { source } from './toDiagnostic';

export const fixAllKind = CodeActionKind.SourceFixAll.append('digest');

/** Offers the fixes of what stands at the cursor, and of all that is safe to repair. */
export function registerCodeActions(findings: Findings): Disposable {
  const provider: CodeActionProvider = {
    async provideCodeActions(document, range, context, token) {
      // Always of the current version: a fix of an older one would hit the wrong place.
      const checked = await findings.live(document);
      if (!checked || token.isCancellationRequested) return [];
      const { only } = context;
      if (only?.contains(fixAllKind)) return fixAll(checked);
      if (only && !only.intersects(CodeActionKind.QuickFix)) return [];
      return checked.findings
        .filter((finding) => toRange(checked.parsed.issue.lines, finding.span).intersection(range) !== undefined)
        .flatMap((finding) =>
          (finding.fixes ?? []).map((fix) => quickFix(checked.parsed, finding, fix, range, context)),
        );
    },
  };
  return languages.registerCodeActionsProvider({ language: 'markdown' }, provider, {
    providedCodeActionKinds: [CodeActionKind.QuickFix, fixAllKind],
  });
}

function quickFix(
  { document, issue }: Parsed,
  finding: Finding,
  fix: Fix,
  range: Range,
  context: CodeActionContext,
): CodeAction {
  const action = new CodeAction(say(fix.title, language()), CodeActionKind.QuickFix);
  action.edit = toWorkspaceEdit(document.uri, issue.lines, fix.edits);
  // One of several guesses is for the reader to choose, not for the key that takes the preferred one.
  action.isPreferred = fix.safe || finding.fixes?.length === 1;
  action.diagnostics = context.diagnostics.filter(
    ({ source: from, code, range: at }) =>
      from === source &&
      typeof code === 'object' &&
      code.value === finding.rule &&
      at.intersection(range) !== undefined,
  );
  return action;
}

function fixAll({ parsed: { document, issue, config } }: Checked): CodeAction[] {
  const edits = repairEdits(issue, config, surroundingsOf(document));
  if (edits.length === 0) return [];
  const action = new CodeAction(l10n.t('Repair all that is safe to repair'), fixAllKind);
  action.edit = toWorkspaceEdit(document.uri, issue.lines, edits);
  return [action];
}
