import type { DigestDocument } from '../../issue/digestDocument';
import type { TextBlock } from '../../markdown/textBlocks';
import type { Issue } from '../../issue/issue';
import { findLostSigns, findPrintedHeadings } from './headingText';
import { message } from '../../messages/message';
import { lineBreakOf } from '../../text/lines';
import { isInside } from '../../lint/opaque';
import { readShownAsCode } from '../../lint/crossesGap';
import type { Fix, Report, Rule } from '../../lint/rule';
import type { TextEdit } from '../../text/edits';
import { lookAlikes } from '../../text/lookAlikes';
import { indexFrom, type Span } from '../../text/span';

export const headingBroken: Rule = {
  id: 'heading-broken',
  severity: 'warning',

  *check(document) {
    const { issue } = document;
    const isCode = readShownAsCode(issue, document);
    for (const one of findBrokenMarkers(issue, document)) if (!isCode(one.span.start)) yield one;
    if (issue.text.includes('#', issue.body.start)) {
      yield* findPrintedHeadings(document);
      yield* findLostSigns(document);
    }
    if (!/[\r\n]--/.test(issue.text.slice(issue.body.start))) return;
    for (const { path, line, endLine } of document.article.textBlocks) {
      if (/^h[12]$/.test(path.at(-1) ?? '')) yield* findUnderlined(issue, line, endLine);
    }
  },
};

const wideHashes = lookAlikes['#'];
const marker = new RegExp(`^( {0,3}(?:> ?)?)([#${wideHashes}]{1,6})([^]{0,6})`);

/** Reports heading markers without text, without a space after them, or with full-width characters. */
function* findBrokenMarkers(issue: Issue, document: DigestDocument): Iterable<Report> {
  const { text, lines, body, opaque } = issue;
  let textLines: ReadonlySet<number> | undefined;
  for (let line = lines.lineAt(body.start); line < lines.count; line++) {
    const lineStart = lines.startOf(line);
    if (!` >#${wideHashes}`.includes(text.charAt(lineStart))) continue;
    const [, indent = '', hashes = '', rest = ''] = marker.exec(text.slice(lineStart, lines.endOf(line))) ?? [];
    if (hashes === '' || isInside(opaque, lineStart)) continue;
    const start = lineStart + indent.length;
    const span = { start, end: start + hashes.length };
    if (text.slice(span.end, lines.endOf(line)).trim() === '') {
      const found = { span, kind: 'empty', message: message('heading-empty'), fixes: fixEmptyHeading(issue, span) };
      // Most dialects render an empty heading; some show the marker as text.
      textLines ??= listTextLines(issue, document.article.textBlocks);
      if (textLines.has(line)) yield { ...found, message: message('heading-empty-seen', hashes) };
      else yield { ...found, severity: 'info' };
    } else if (/[^#]/.test(hashes)) {
      if (!/^\s/.test(rest) && hashes.length < 2) continue;
      const newText = '#'.repeat(hashes.length) + (/^\s/.test(rest) ? '' : ' ');
      yield report(span, 'wide', hashes, [{ span, newText }]);
    } else if (hashes.length > 1 && /^(?:[^\s#\d]|\d{1,3}[.、])/.test(rest)) {
      yield report(span, 'no-blank', hashes, [{ span: { start: span.end, end: span.end }, newText: ' ' }]);
    }
  }
}

function report(span: Report['span'], kind: 'no-blank' | 'wide', hashes: string, edits: TextEdits): Report {
  const fixes = [{ title: message(`heading-${kind}-fix`), edits, safe: true }];
  return { span, kind, message: message(`heading-${kind}`, hashes), fixes };
}

/** The lines that are rendered with text. */
function listTextLines({ lines }: Issue, blocks: readonly TextBlock[]): Set<number> {
  const runs = blocks.flatMap((block) => block.runs).filter(({ kind }) => kind === 'text');
  return new Set(runs.map(({ span }) => lines.lineAt(span.start)));
}

type TextEdits = readonly { readonly span: Report['span']; readonly newText: string }[];

/** Reports a sentence that a line of dashes, meant as a thematic break, makes a heading. */
function* findUnderlined({ text, lines }: Issue, line: number, endLine: number): Iterable<Report> {
  const end = lines.endOf(endLine - 1);
  const words = text.slice(lines.startOf(line), end);
  const below = lines.textOf(endLine);
  if (/^ {0,3}#/.test(words) || !/^-{2,} *$/.test(below)) return;
  const isSentence = widthOf(words) > 40 || /[。！？.!?；;，,]$/.test(words.trimEnd());
  if (!isSentence) return;
  const start = lines.startOf(endLine - 1);
  const at = lines.startOf(endLine);
  const edits = [{ span: { start: at, end: at }, newText: lineBreakOf(text) }];
  const fixes = [{ title: message('heading-underlined-fix'), edits, safe: false }];
  yield { span: { start, end }, kind: 'underlined', message: message('heading-underlined'), fixes };
}

/** Fixes a heading marker without text: joins it with the bold line below it, or removes it. */
function fixEmptyHeading(issue: Issue, hashes: Span): Fix[] {
  const joined = joinText(issue, hashes);
  const remove: Fix = {
    title: message('heading-empty-fix'),
    edits: [removeLine(issue, hashes)],
    safe: joined === null,
  };
  return joined ? [{ title: message('heading-join-fix'), edits: joined, safe: false }, remove] : [remove];
}

/** The edits that make a heading of the next line of text; null unless that is bold as a whole and no entry. */
function joinText({ text, lines, entries }: Issue, hashes: Span): TextEdit[] | null {
  const own = lines.lineAt(hashes.start);
  if (text.slice(lines.startOf(own), hashes.start).trim() !== '') return null;
  let line = own + 1;
  while (line < lines.count && lines.textOf(line).trim() === '') line++;
  if (line >= lines.count) return null;
  const start = lines.startOf(line);
  if (entries[indexFrom(entries, start)]?.line === line) return null;
  const end = lines.endOf(line);
  const [, before = '', words = ''] = /^( {0,3}\*\*)([^*\s][^*]*)\*\*\s*$/.exec(text.slice(start, end)) ?? [];
  if (words === '') return null;
  const from = start + before.length;
  return [
    { span: { start: hashes.start, end: from }, newText: `${'#'.repeat(hashes.end - hashes.start)} ` },
    { span: { start: from + words.length, end }, newText: '' },
  ];
}

function removeLine({ lines }: Issue, hashes: Span): TextEdit {
  const line = lines.lineAt(hashes.start);
  const hasWords = (other: number) => other < lines.count && /[^\s>]/.test(lines.textOf(other));
  // A blank line is left between two lines of text: they are not one paragraph.
  const isBetween = hasWords(line - 1) && hasWords(line + 1);
  const end = line + 1 < lines.count && !isBetween ? lines.startOf(line + 1) : lines.endOf(line);
  return { span: { start: isBetween ? hashes.start : lines.startOf(line), end }, newText: '' };
}

const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/g;

/** How much room a text takes: Chinese, Japanese and Korean characters count two. */
function widthOf(text: string): number {
  return text.length + (text.match(wide)?.length ?? 0);
}
