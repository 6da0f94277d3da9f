import type { DigestDocument } from '../issue/digestDocument';
import type { ShownBlock } from '../markdown/shownBlocks';
import { lastAtOrBefore } from '../text/search';
import { meets, type Span } from '../text/span';
import { showsTheSame, type Version } from './compareShown';
import { soundFields } from './readFields';
import type { Finding, Fix } from './rule';

/** A document with all that the rules find in it. */
export interface Checked {
  readonly document: DigestDocument;
  readonly findings: readonly Finding[];
}

/** An edit, and where its text is after all edits are done. */
interface Change {
  readonly span: Span;
  readonly result: Span;
}

/**
 * Whether fixes do no harm: in the dialect that is configured readers see the same but for the marks that the fixes
 * change, the front matter keeps its other values, and no rule finds anything that it did not find before.
 */
export function isHarmless(before: Checked, after: Checked, fixes: readonly Fix[]): boolean {
  const changes = listChanges(fixes);
  return (
    keepsFields(before.document, after.document, changes) &&
    keepsArticle(before.document, after.document, changes, fixes) &&
    bringsNothingNew(before, after, changes)
  );
}

function listChanges(fixes: readonly Fix[]): Change[] {
  let shift = 0;
  return fixes
    .flatMap(({ edits }) => edits)
    .sort((a, b) => a.span.start - b.span.start)
    .map(({ span, newText }) => {
      const start = span.start + shift;
      shift += newText.length - (span.end - span.start);
      return { span, result: { start, end: start + newText.length } };
    });
}

/** Whether the front matter has no fault more, and every field that can be read has the value that it had, but for those that are changed. */
function keepsFields(before: DigestDocument, after: DigestDocument, changes: readonly Change[]): boolean {
  const { frontMatter } = before.head;
  if (!changes.some(({ span }) => meets(span, frontMatter.span))) return true;
  const read = after.head.frontMatter;
  const values = new Map(soundFields(after.text, read).map(({ key, value }) => [key, JSON.stringify(value)]));
  return (
    read.errors.length <= frontMatter.errors.length &&
    soundFields(before.text, frontMatter).every(
      ({ key, value, keySpan, valueSpan }) =>
        values.get(key) === JSON.stringify(value) ||
        changes.some(({ span }) => meets(span, { start: keySpan.start, end: valueSpan.end })),
    )
  );
}

function keepsArticle(
  before: DigestDocument,
  after: DigestDocument,
  changes: readonly Change[],
  fixes: readonly Fix[],
): boolean {
  const { lines } = before.head;
  const ranges = changes.map(({ span }) => ({
    line: lines.lineAt(span.start),
    endLine: lines.lineAt(Math.max(span.start, span.end - 1)) + 1,
  }));
  const isTouched = ({ line, endLine }: ShownBlock) => {
    const range = ranges[lastAtOrBefore(ranges.length, (index) => ranges[index]?.line ?? 0, endLine - 1)];
    return range !== undefined && range.endLine > line;
  };
  const reworded = new Set(fixes.flatMap(({ edits, rewords }) => (rewords ? edits.map(({ span }) => span) : [])));
  const rewordings = changes.filter(({ span }) => reworded.has(span));
  return showsTheSame(
    versionOf(before, rewordings),
    versionOf(
      after,
      rewordings.map(({ result }) => ({ span: result })),
    ),
    isTouched,
  );
}

function versionOf({ article, head: { lines } }: DigestDocument, reworded: Version['reworded']): Version {
  const rewordedLines = new Set(reworded.map(({ span }) => lines.lineAt(span.start)));
  return { blocks: article.readShownBlocks(), reworded, rewordedLines };
}

/** Whether every error and warning was there before, by the same rule in the same line, or could not be seen before. */
function bringsNothingNew(before: Checked, after: Checked, changes: readonly Change[]): boolean {
  const { lines } = before.document.head;
  const known = new Set(before.findings.map((finding) => `${finding.rule} ${lines.lineAt(finding.span.start)}`));
  const revealsFields = before.document.head.frontMatter.errors.length > 0;
  return after.findings.every(
    ({ rule, severity, span }) =>
      (severity !== 'error' && severity !== 'warning') ||
      known.has(`${rule} ${lines.lineAt(mapBack(changes, span.start))}`) ||
      (revealsFields && rule.startsWith('front-matter-')),
  );
}

/** Where an offset was before the changes. */
function mapBack(changes: readonly Change[], offset: number): number {
  const change = changes[lastAtOrBefore(changes.length, (index) => changes[index]?.result.start ?? 0, offset)];
  if (!change) return offset;
  return offset < change.result.end ? change.span.start : offset - change.result.end + change.span.end;
}
