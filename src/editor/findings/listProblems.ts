import type { Finding } from '../../core/lint/rule';
import type { ShownFindings } from '../stores/findingsStore';

/** The findings of a file that are counted, in the order of the text. Hints are not: the Problems view does not list them either. */
export function listProblems(result: ShownFindings | undefined): Finding[] {
  return result?.findings.filter(({ severity }) => severity !== 'hint') ?? [];
}
