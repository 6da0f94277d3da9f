import type { DigestDocument } from '../issue/digestDocument';
import { readOpaqueZones, type OpaqueZones } from './opaque';
import type { Finding, Fix, LintContext, Report, Rule } from './rule';
import { filterSuppressed } from './suppressions';
import type { Span } from '../text/span';

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
  const found: Finding[] = [];
  const zones = readOpaqueZones(document);
  for (const rule of rules) {
    const configured = document.config.rules[rule.id] ?? (rule.offByDefault ? 'off' : undefined);
    if (configured === 'off') continue;
    try {
      for (const report of rule.check(document, outside)) {
        if (isOpaque(report, rule, zones)) continue;
        const severity = configured ?? report.severity ?? rule.severity;
        found.push({ ...report, ...keepFixes(report, zones), rule: rule.id, severity });
      }
    } catch (error) {
      onError?.(rule.id, error);
    }
  }
  found.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end || compare(a.rule, b.rule));
  return filterSuppressed(document.issue, dropRepeats(found));
}

/** Whether a report is about the inside of something that is no prose: a template's tag, or an HTML tag. */
function isOpaque({ span: { start } }: Report, { readsTags }: Rule, zones: OpaqueZones): boolean {
  const inside = { start, end: start };
  return zones.meets(inside, ['template']) || (!readsTags && zones.meets(inside, ['tag']));
}

/** Leaves out the fixes that would change something inside of such a tag. */
function keepFixes({ fixes }: Report, zones: OpaqueZones): { readonly fixes?: readonly Fix[] } {
  if (!fixes) return {};
  const touches = ({ span }: { readonly span: Span }) => zones.meets(span, ['template', 'tag']);
  return { fixes: fixes.filter(({ edits }) => !edits.some(touches)) };
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
