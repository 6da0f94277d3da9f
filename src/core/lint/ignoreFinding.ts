import type { Issue } from '../issue/issue';
import { findNeutralPlaces } from './neutralPlaces';
import { lineBreakOf } from '../text/lineBreak';
import type { TextEdit } from '../text/edits';
import type { Finding } from './rule';
import { indexBlocks } from './suppressions';

/** How many places for a comment are tried before the rule is disabled in the whole issue. */
const maxTries = 8;

/**
 * The edits that suppress a finding with a comment above its block; in the front matter, above its field. The comment must
 * not change the rendered text in any dialect. Without such a place nearby, the rule is disabled around the finding or,
 * if that is impossible, in the whole issue.
 * @param findings all of the issue: others of the same rule in the front matter stay reported
 */
export function ignoreFinding(issue: Issue, finding: Finding, findings: readonly Finding[]): TextEdit[] {
  if (finding.span.start < issue.body.start) return ignoreInFrontMatter(issue, finding, findings);
  return ignoreInBody(issue, finding) ?? ignoreRule(issue, finding.rule);
}

/** The edits that disable a rule in a whole issue. */
export function ignoreRule({ text, frontMatter, body }: Issue, rule: string): TextEdit[] {
  const lineBreak = lineBreakOf(text);
  if (frontMatter.present && isYaml(frontMatter)) {
    return [insert(frontMatter.yaml.start, `# digest-disable ${rule}${lineBreak}`)];
  }
  const above = body.start > 0 ? lineBreak : '';
  return [insert(body.start, `${above}<!-- digest-disable ${rule} -->${lineBreak}${lineBreak}`)];
}

function ignoreInFrontMatter(issue: Issue, { rule, span }: Finding, findings: readonly Finding[]): TextEdit[] {
  const { text, lines, frontMatter } = issue;
  const field = frontMatter.fields.findLast(({ keySpan }) => lines.startOf(lines.lineAt(keySpan.start)) <= span.start);
  // After a syntax error the end of a value is unknown, and a comment in a value is part of it.
  if (!field || !isYaml(frontMatter) || frontMatter.errors.length > 0) return ignoreRule(issue, rule);
  const isAlone = findings.filter((other) => other.rule === rule).length === 1;
  const name = isAlone ? 'digest-disable' : 'digest-disable-next-line';
  const place = lines.startOf(lines.lineAt(field.keySpan.start));
  return [insert(place, `# ${name} ${rule}${lineBreakOf(text)}`)];
}

function isYaml({ errors }: Issue['frontMatter']): boolean {
  return !errors.some(({ code }) => code === 'language' || code === 'too-large');
}

function ignoreInBody(issue: Issue, { rule, span }: Finding): TextEdit[] | null {
  const { lines } = issue;
  const { above, below, isNeutral } = findNeutralPlaces(issue, lines.lineAt(span.start));
  const comment = (name: string, line: number) =>
    insert(lines.startOf(line), writeComment(issue, line, `${name} ${rule}`));
  const find = (places: readonly number[], name: string) =>
    places.slice(0, maxTries).find((line) => isNeutral([comment(name, line)]));
  const line = find(above, 'digest-disable-next-line');
  if (line === undefined) return null;
  if (indexBlocks(issue)(line).end >= span.start) return [comment('digest-disable-next-line', line)];
  const end = find(below, 'digest-enable');
  const off = comment('digest-disable', line);
  return end === undefined ? [off] : [off, comment('digest-enable', end)];
}

/** A comment with blank lines around it: otherwise Blackfriday joins it with its neighbours. */
function writeComment({ text, lines }: Issue, line: number, words: string): string {
  const lineBreak = lineBreakOf(text);
  const above = line > 0 ? text.slice(lines.startOf(line - 1), lines.endOf(line - 1)).trim() : '';
  return `${above === '' ? '' : lineBreak}<!-- ${words} -->${lineBreak}${lineBreak}`;
}

function insert(at: number, newText: string): TextEdit {
  return { span: { start: at, end: at }, newText };
}
