import type { Issue } from '../issue/issue';
import { lineBreakOf } from '../text/lines';
import { type TextEdit, applyEdits } from '../text/edits';
import type { Finding } from './rule';
import { createBlockLookup } from './suppressions';
import type { Token } from 'markdown-it';
import { renderWhole } from '../markdown/articleHtml';
import { dialectNames, dialectOf } from '../markdown/dialects';
import { withoutDirectives } from '../markdown/withoutDirectives';

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
  if (frontMatter.present && takesComments(frontMatter)) {
    return [insert(frontMatter.yaml.start, `# digest-disable ${rule}${lineBreak}`)];
  }
  const above = body.start > 0 ? lineBreak : '';
  return [insert(body.start, `${above}<!-- digest-disable ${rule} -->${lineBreak}${lineBreak}`)];
}

function ignoreInFrontMatter(issue: Issue, { rule, span }: Finding, findings: readonly Finding[]): TextEdit[] {
  const { text, lines, frontMatter } = issue;
  const field = frontMatter.fields.findLast(({ keySpan }) => lines.startOf(lines.lineAt(keySpan.start)) <= span.start);
  // After a syntax error the end of a value is unknown, and a comment in a value is part of it.
  if (!field || !takesComments(frontMatter) || frontMatter.errors.length > 0) return ignoreRule(issue, rule);
  const isAlone = findings.filter((other) => other.rule === rule).length === 1;
  const name = isAlone ? 'digest-disable' : 'digest-disable-next-line';
  const place = lines.startOf(lines.lineAt(field.keySpan.start));
  return [insert(place, `# ${name} ${rule}${lineBreakOf(text)}`)];
}

/** JSON has no comments: a comment at the beginning of the article stands for one. */
function takesComments({ format }: Issue['frontMatter']): boolean {
  return format !== 'json';
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
  if (createBlockLookup(issue)(line).end >= span.start) return [comment('digest-disable-next-line', line)];
  const end = find(below, 'digest-enable');
  const off = comment('digest-disable', line);
  return end === undefined ? [off] : [off, comment('digest-enable', end)];
}

/** A comment with blank lines around it: otherwise Blackfriday joins it with its neighbours. */
function writeComment({ text, lines }: Issue, line: number, words: string): string {
  const lineBreak = lineBreakOf(text);
  const above = line > 0 ? lines.textOf(line - 1).trim() : '';
  return `${above === '' ? '' : lineBreak}<!-- ${words} -->${lineBreak}${lineBreak}`;
}

function insert(at: number, newText: string): TextEdit {
  return { span: { start: at, end: at }, newText };
}

/**
 * Finds the places for a comment in the body.
 * @param line of the file, from 0, in the body; counts as above itself
 * @returns the lines of the file that begin a top-level block in every dialect, nearest first, and whether edits of the body
 * leave the rendered text unchanged in every dialect
 */
function findNeutralPlaces({ text, body, lines }: Issue, line: number) {
  const firstLine = lines.lineAt(body.start);
  const readings = dialectNames.map((name) => {
    const reading = dialectOf(name).read(text.slice(body.start));
    return { name, starts: listStarts(withoutDirectives(reading.tokens)), html: renderWhole(reading) };
  });
  const [first, ...others] = readings;
  const shared = [...(first?.starts ?? [])].filter((start) => others.every(({ starts }) => starts.has(start)));
  const places = shared.map((start) => firstLine + start).sort((a, b) => a - b);
  return {
    above: places.filter((place) => place <= line).reverse(),
    below: places.filter((place) => place > line),
    isNeutral(edits: readonly TextEdit[]): boolean {
      const edited = applyEdits(text, edits).slice(body.start);
      return readings.every(({ name, html }) => renderWhole(dialectOf(name).read(edited)) === html);
    },
  };
}

/** The first lines of the outermost blocks, from 0. */
function listStarts(tokens: readonly Token[]): Set<number> {
  const starts = new Set<number>();
  let depth = 0;
  for (const token of tokens) {
    if (depth === 0 && token.map) starts.add(token.map[0]);
    depth += token.nesting;
  }
  return starts;
}
