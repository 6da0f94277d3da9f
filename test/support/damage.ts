import assert from 'node:assert/strict';
import { defaultConfig } from '../../src/core/config/mergeConfig';
import { openDocument } from '../../src/core/issue/digestDocument';
import { parseIssue } from '../../src/core/issue/parseIssue';
import { lintIssue } from '../../src/core/rules/index';
import type { Finding } from '../../src/core/lint/rule';
import { applyEdits } from '../../src/core/text/edits';
import type { GoodIssue } from './goodIssues';

// Sound issues with one thing damaged: the rules must find that, where it is, and nothing else.

/** A sound issue after one slip. */
export interface Damaged {
  readonly name: string;
  readonly text: string;
  readonly path: string;
  /** What was written anew; the finding must touch its lines. */
  readonly place: { readonly start: number; readonly end: number };
}

/** A slip: what it is called, what it looks for (each time it is there counts) and what it writes instead. */
export interface Slip {
  readonly name: string;
  readonly pattern: RegExp;
  readonly write: (match: RegExpExecArray) => string;
}

/** Makes a slip at every place of an issue where it can be made. */
export function damage({ name, text, path }: GoodIssue, slip: Slip): Damaged[] {
  const { global, flags, source } = slip.pattern;
  const pattern = global ? slip.pattern : new RegExp(source, `${flags}g`);
  return Array.from(text.matchAll(pattern), (match, index) => {
    const newText = slip.write(match);
    const end = match.index + match[0].length;
    return {
      name: `${slip.name}, ${name}, place ${index + 1}`,
      text: text.slice(0, match.index) + newText + text.slice(end),
      path,
      place: { start: match.index, end: match.index + newText.length },
    };
  });
}

/** What all rules say of a text. */
export function lintText(text: string, path: string): Finding[] {
  const fail = (id: string, error: unknown) => {
    throw new Error(`${id} failed`, { cause: error });
  };
  return lintIssue(openDocument(text, defaultConfig), { path }, fail);
}

/**
 * Makes sure that a damage is found once, by its rule, in its lines, and that the fixes that are offered for it bring in nothing new.
 * @param rule its id
 * @param kinds any of these; none: whatever the kind is
 */
export function assertFound(
  { name, text, path, place }: Damaged,
  rule: string,
  kinds: readonly string[] = [],
): Finding {
  const findings = lintText(text, path);
  const shown = findings.map(({ rule: id, kind, span }) => `${id} ${kind ?? ''}: ${text.slice(span.start, span.end)}`);
  assert.equal(findings.length, 1, `${name}: ${JSON.stringify(shown)}`);
  const [finding] = findings;
  assert.ok(finding, name);
  assert.equal(finding.rule, rule, name);
  if (kinds.length > 0) assert.ok(kinds.includes(finding.kind ?? ''), `${name}: ${finding.kind ?? 'no kind'}`);
  const { lines } = parseIssue(text, defaultConfig);
  const line = lines.lineAt(finding.span.start);
  const within = lines.lineAt(place.start) <= line && line <= lines.lineAt(place.end);
  assert.ok(within, `${name}: found in line ${line + 1}`);
  for (const { edits, safe } of finding.fixes ?? []) {
    const fixed = applyEdits(text, edits);
    const left = lintText(fixed, path).map(({ rule: id }) => id);
    // A fix that wants a look may leave something to be filled in.
    const wanted = safe ? [] : left.filter((id) => id === rule);
    assert.deepEqual(left, wanted, `${name}, repaired: ${fixed.slice(Math.max(0, place.start - 20), place.end + 40)}`);
  }
  return finding;
}
