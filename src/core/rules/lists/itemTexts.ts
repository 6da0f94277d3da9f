import type { DigestDocument } from '../../issue/digestDocument';
import type { Issue, ProseLine } from '../../issue/issue';
import type { Report } from '../../lint/rule';
import type { TextLine } from '../../markdown/textBlocks';
import { message } from '../../messages/message';
import type { TextEdit } from '../../text/edits';
import type { Span } from '../../text/span';
import { reportItem } from './listMarkers';

const otherSpace = /^([-*+]|\d{1,9}[.)])([\u00a0\u2000-\u200a\u202f\u3000]+)(?=\S)/;

/** A marker that does not do what it was meant to. */
interface Fault {
  readonly kind: 'other-space' | 'twice' | 'code';
  readonly line: number;
  /** Where the marker is. */
  readonly span: Span;
  readonly marker: string;
  readonly edit: TextEdit;
}

/** Finds markers that have no effect because of what follows them, or that are printed in an item; of lines below each other, the first. */
export function* findItemTexts({ issue, article }: DigestDocument): Iterable<Report> {
  const codes = article.textBlocks.filter(({ path }) => path.at(-1) === 'code' && path.includes('li'));
  const faults = [
    ...codes.flatMap(({ line }) => readCode(issue, line) ?? []),
    ...article.textLines.flatMap((line) => readFault(issue, line) ?? []),
  ];
  for (const [index, first] of faults.entries()) {
    const isNext = (fault: Fault | undefined, line: number) => fault?.kind === first.kind && fault.line === line + 1;
    if (isNext(faults[index - 1], first.line - 2)) continue;
    let end = index + 1;
    while (isNext(faults[end], faults[end - 1]?.line ?? 0)) end++;
    const { span, kind, marker } = first;
    const edits = faults.slice(index, end).map(({ edit }) => edit);
    yield reportItem(span.start, span.end - span.start, kind, message(`list-${kind}`, marker), edits);
  }
}

function readFault({ text, lines }: Issue, { runs, block, isFirst }: TextLine): Fault | null {
  const [run] = runs;
  if (run?.kind !== 'text' || run.inlineElements.length > 0) return null;
  const { start } = run.span;
  const line = lines.lineAt(start);
  const written = text.slice(start, Math.min(start + 40, lines.endOf(line)));
  const [, marker = '', space = ''] = otherSpace.exec(written) ?? [];
  if (space !== '') {
    const from = start + marker.length;
    const span = { start, end: from + space.length };
    return { kind: 'other-space', line, span, marker, edit: { span: { start: from, end: span.end }, newText: ' ' } };
  }
  const [twice = ''] = /^[-*+][ \t]+(?=\S)/.exec(written) ?? [];
  const isInItem = isFirst && block.path.includes('li');
  if (!isInItem || twice === '' || !/(?:[-*+]|\d[.)])[ \t]+$/.test(text.slice(lines.startOf(line), start))) return null;
  const edit = { span: { start, end: start + twice.length }, newText: '' };
  return { kind: 'twice', line, span: { start, end: start + 1 }, marker: twice.trim(), edit };
}

/** An item whose text is indented so far that it is code. */
function readCode({ lines }: Issue, line: number): Fault | null {
  const [, before = '', spaces = ''] = /^([ \t>]*(?:[-*+]|\d{1,9}[.)]))([ \t]{5,})\S/.exec(lines.textOf(line)) ?? [];
  if (spaces === '') return null;
  const start = lines.startOf(line) + before.length;
  const span = { start, end: start + spaces.length };
  return { kind: 'code', line, span, marker: before.trim(), edit: { span, newText: ' ' } };
}

const glued = /^(\d{1,2})(?: \.[ \t]*|\.)(?=[^\s\d@*.])/;

/** Finds items without a space among others of their list: they are text of the item above, or a paragraph. */
export function* findGluedSiblings({ text, prose }: Issue): Iterable<Report> {
  let last: { readonly number: number; readonly line: ProseLine } | null = null;
  for (const [index, line] of prose.entries()) {
    if (line.ordinal) {
      last = { number: line.ordinal.value, line };
      continue;
    }
    if (!last || line.line - last.line.line > 3) continue;
    const { start } = line.span;
    const [marker, digits] = glued.exec(text.slice(start, start + 8)) ?? [];
    if (marker === undefined || Number(digits) !== last.number + 1 || line.quotes !== last.line.quotes) continue;
    last = { number: last.number + 1, line };
    // A paragraph of its own has to stand between items.
    if (line.lists === 0 && prose[index + 1]?.ordinal?.value !== last.number + 1) continue;
    const edits = [{ span: { start, end: start + marker.length }, newText: `${digits}. ` }];
    yield reportItem(start, marker.trimEnd().length, 'glued', message('list-glued-sibling', marker.trim()), edits);
  }
}
