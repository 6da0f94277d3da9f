import type { Issue } from '../../issue/issue';
import type { Closing } from './fenceClosings';

const opening = /^[ \t>]{0,40}(?:(?:[-*+]|\d{1,9}[.)])[ \t]{1,4})?(`{3,}|~{3,})/;
const closing = /^[ \t>]{0,40}(`{3,}|~{3,})[ \t]*$/;

/** Finds blocks of code that a fence closes which is longer than the one that opens them. */
export function* findLongClosings({ text, lines, opaque }: Issue): Iterable<Closing> {
  for (const { kind, line, endLine } of opaque) {
    if (kind !== 'code' || endLine <= line) continue;
    const [before = '', marks = ''] = opening.exec(text.slice(lines.startOf(line), lines.endOf(line))) ?? [];
    const [all = '', own = ''] = closing.exec(text.slice(lines.startOf(endLine), lines.endOf(endLine))) ?? [];
    if (marks === '' || own.length <= marks.length || own.charAt(0) !== marks.charAt(0)) continue;
    const end = lines.startOf(line) + before.length;
    const start = lines.startOf(endLine) + all.indexOf(own);
    yield {
      open: { start: end - marks.length, end },
      span: { start, end: start + own.length },
      certain: before === marks,
    };
  }
}
