import type { Config } from '../config/config';
import type { Issue } from '../issue/issue';
import { rules } from '../rules/index';
import type { Finding, Rule, RuleContext, Surroundings } from './rule';
import { readSuppressions } from './suppressions';

type Asked = Parameters<typeof lintIssue>;

/**
 * Runs the rules over an issue.
 * @param onError is told which rule failed; the others run all the same
 * @param surroundings without them, rules that ask for them say nothing
 * @returns what they found, in the order of the text, each only once, without what is switched off
 */
export function lintIssue(
  issue: Issue,
  config: Config,
  onError?: (ruleId: string, error: unknown) => void,
  surroundings?: Surroundings,
): Finding[] {
  return runRules(rules, issue, config, onError, surroundings);
}

/** Runs some rules over an issue, as `lintIssue` does with all. */
export function runRules(chosen: readonly Rule[], ...[issue, config, onError, surroundings]: Asked): Finding[] {
  const context: RuleContext = { ...surroundings, config };
  const found: Finding[] = [];
  for (const rule of chosen) runRule(rule, issue, context, onError, found);
  return conclude(issue, found);
}

function runRule(rule: Rule, issue: Issue, context: RuleContext, onError: Asked[2], found: Finding[]): void {
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
  return readSuppressions(issue).filter(dropRepeats(found));
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
