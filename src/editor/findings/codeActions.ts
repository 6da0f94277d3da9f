import {
  CodeAction,
  CodeActionKind,
  l10n,
  languages,
  type CodeActionContext,
  type CodeActionProvider,
  type Diagnostic,
  type Disposable,
  type Range,
} from 'vscode';
import { ignoreFinding, ignoreRule } from '../../core/lint/ignoreFinding';
import type { Finding, Fix } from '../../core/lint/rule';
import { chooseFixes } from '../../core/lint/applyFixes';
import { say } from '../../core/messages/message';
import type { TextEdit } from '../../core/text/edits';
import { toRange, toWorkspaceEdit, language } from '../convert';
import { isReadOnly } from '../readOnly';
import type { FileFindings, FindingsStore } from '../stores/findingsStore';
import { source } from './problems';
import { showRule } from './showRule';

const fixAllKind = CodeActionKind.SourceFixAll.append('digest');

/** Offers the fixes of the findings at the cursor, the comments that suppress them, and all safe fixes. */
export function registerCodeActions(findings: FindingsStore): Disposable {
  const provider: CodeActionProvider = {
    async provideCodeActions(document, range, context, token) {
      const { only } = context;
      const isFixAll = only?.contains(fixAllKind) === true;
      if (!isFixAll && only && !only.intersects(CodeActionKind.QuickFix)) return [];
      const [checked, readOnly] = await Promise.all([findings.getCurrentFindings(document), isReadOnly(document)]);
      // Always of the current version: a fix of an older one would hit the wrong place.
      if (!checked?.file.isCurrent() || readOnly || token.isCancellationRequested) return [];
      if (isFixAll) return fixAll(checked, findings);
      const actions = await quickFixes(checked, findings, range, context);
      return checked.file.isCurrent() ? actions : [];
    },
    resolveCodeAction(action) {
      if (action instanceof IgnoreAction) action.resolve();
      return action;
    },
  };
  return languages.registerCodeActionsProvider({ language: 'markdown' }, provider, {
    providedCodeActionKinds: [CodeActionKind.QuickFix, fixAllKind],
  });
}

async function quickFixes(
  checked: FileFindings,
  store: FindingsStore,
  range: Range,
  context: CodeActionContext,
): Promise<CodeAction[]> {
  const { lines } = checked.file.digest.issue;
  const here = checked.findings.filter(({ span }) => toRange(lines, span).intersection(range) !== undefined);
  const reported = (rule: string) => context.diagnostics.filter((diagnostic) => isOf(diagnostic, rule, range));
  const harmless = new Set<Fix>();
  for (const finding of here)
    for (const fix of await store.findHarmless(checked, chooseFixes([finding]))) harmless.add(fix);
  const fixes = here.flatMap(({ rule, fixes = [] }) =>
    fixes.map((fix) => quickFix(checked, fix, harmless.has(fix), reported(rule))),
  );
  const fixesOfRules: CodeAction[] = [];
  for (const rule of new Set(here.map((finding) => finding.rule)))
    fixesOfRules.push(...(await fixAllOf(checked, store, rule, reported(rule))));
  return [...fixes, ...fixesOfRules, ...offerIgnores(checked, here, reported), ...offerPages(here, reported)];
}

/** The actions that open the page of each rule with a finding here. */
function offerPages(here: readonly Finding[], reported: (rule: string) => Diagnostic[]): CodeAction[] {
  return [...new Set(here.map(({ rule }) => rule))].map((rule) => {
    const title = l10n.t('Show documentation for {0}', rule);
    const action = new CodeAction(title, CodeActionKind.QuickFix);
    action.command = { command: showRule, title, arguments: [rule] };
    action.diagnostics = reported(rule);
    return action;
  });
}

function quickFix({ file }: FileFindings, fix: Fix, isHarmless: boolean, diagnostics: Diagnostic[]): CodeAction {
  const action = new CodeAction(say(fix.title, language()), CodeActionKind.QuickFix);
  action.edit = toWorkspaceEdit(file.uri, file.digest.issue.lines, fix.edits);
  // A guess is for the reader to choose, not for the key that takes the preferred one.
  action.isPreferred = isHarmless;
  action.diagnostics = diagnostics;
  return action;
}

/** The safe fixes of all findings of one rule, where there are several that do no harm. */
async function fixAllOf(
  checked: FileFindings,
  store: FindingsStore,
  rule: string,
  diagnostics: Diagnostic[],
): Promise<CodeAction[]> {
  const { file, findings } = checked;
  const safe = chooseFixes(findings.filter((each) => each.rule === rule));
  const fixes = safe.length < 2 ? [] : await store.findHarmless(checked, safe);
  if (fixes.length < 2) return [];
  const title = l10n.t('Fix all {0} {1} problems in this issue', fixes.length, rule);
  const action = new CodeAction(title, CodeActionKind.QuickFix);
  action.edit = toWorkspaceEdit(
    file.uri,
    file.digest.issue.lines,
    fixes.flatMap(({ edits }) => edits),
  );
  action.diagnostics = diagnostics;
  return [action];
}

function fixAll({ file }: FileFindings, findings: FindingsStore): CodeAction[] {
  const edits = findings.getFixAllEdits(file);
  if (edits.length === 0) return [];
  const action = new CodeAction(l10n.t('Fix all safe problems'), fixAllKind);
  action.edit = toWorkspaceEdit(file.uri, file.digest.issue.lines, edits);
  return [action];
}

/** Whether a diagnostic at a place is a finding of a rule. */
function isOf({ source: from, code, range: at }: Diagnostic, rule: string, range: Range): boolean {
  const ruleId = typeof code === 'object' ? code.value : code;
  return from === source && ruleId === rule && at.intersection(range) !== undefined;
}

/** Writes a comment; its place is looked for only when it is chosen. */
class IgnoreAction extends CodeAction {
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
    if (isCurrent()) this.edit = toWorkspaceEdit(uri, digest.issue.lines, this.#find());
  }
}

/** The comments that suppress the findings at the cursor, finding by finding and rule by rule. */
function offerIgnores(
  checked: FileFindings,
  here: readonly Finding[],
  reported: (rule: string) => Diagnostic[],
): CodeAction[] {
  const { file, findings } = checked;
  const { issue } = file.digest;
  // Of several findings of a rule in one place the first represents all: they lie in one block.
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
