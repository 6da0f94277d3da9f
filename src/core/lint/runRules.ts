import type { DigestDocument } from '../issue/digestDocument';
import type { Issue } from '../issue/issue';
import type { Finding, LintContext, Rule, RuleContext } from './rule';
import { filterSuppressed } from './suppressions';

/** Takes the id of a rule that failed, and what it threw. */
export type OnRuleError = (ruleId: string, error: unknown) => void;

/**
 * Runs rules over an issue.
 * @param outside without it, rules that need it report nothing
 * @param onError is called for each rule that fails; the others run all the same
 * @returns what they found, in the order of the text, each only once, without what is switched off
 */
export function runRules(
  rules: readonly Rule[],
  document: DigestDocument,
  outside: LintContext = {},
  onError?: OnRuleError,
): Finding[] {
  const { issue, config } = document;
  const context: RuleContext = {
    ...outside,
    config,
    get article() {
      return document.article;
    },
  };
  const found: Finding[] = [];
  for (const rule of rules) runRule(rule, issue, context, onError, found);
  return conclude(issue, found);
}

function runRule(
  rule: Rule,
  issue: Issue,
  context: RuleContext,
  onError: OnRuleError | undefined,
  found: Finding[],
): void {
  const configured = context.config.rules[rule.id] ?? (rule.offByDefault ? 'off' : undefined);
  if (configured === 'off') return;
  try {
    for (const report of rule.check(issue, context))
      found.push({ ...report, rule: rule.id, severity: configured ?? report.severity ?? rule.severity });
  } catch (error) {
    onError?.(rule.id, error);
  }
}

function conclude(issue: Issue, found: Finding[]): Finding[] {
  found.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end || compare(a.rule, b.rule));
  return filterSuppressed(issue, dropRepeats(found));
}

function dropRepeats(sorted: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return sorted.filter((finding, i) => {
    // Only beside each other can two be the same.
    if (!isBeside(finding, sorted[i - 1]) && !isBeside(finding, sorted[i + 1])) return true;
    const { rule, kind, span, message } = finding;
    const id = JSON.stringify([rule, kind, span.start, span.end, message.key, message.values]);
    return seen.size < seen.add(id).size;
  });
}

function isBeside({ rule, span }: Finding, other: Finding | undefined): boolean {
  return rule === other?.rule && span.start === other.span.start && span.end === other.span.end;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
