import type { DigestDocument } from '../../issue/digestDocument';
import type { Issue } from '../../issue/issue';
import type { Fix, Report } from '../../lint/rule';
import type { ListItem } from '../../markdown/listItems';
import { message } from '../../messages/message';
import { readItemMarker } from './itemMarker';

/** Finds lists that are printed with another first number than is written. The numbers of further items may all be 1. */
export function* findWrongNumbers({ issue, article }: DigestDocument): Iterable<Report> {
  /** By depth, the last item that was written with a number. */
  const last = new Map<number, { readonly item: ListItem; readonly written: number }>();
  for (const item of article.listItems) {
    if (item.number === null) continue;
    const { marker = '', span, indent = 0 } = readItemMarker(issue, item.line) ?? {};
    const written = parseInt(marker, 10);
    if (!span || Number.isNaN(written)) continue;
    const above = last.get(item.depth);
    last.set(item.depth, { item, written });
    // What a deeper list has taken in is reported for its level.
    if (!item.isFirst || written === item.number || (indent === 0 && item.depth > 1)) continue;
    const goesOn = above?.written === written - 1 && mayBelong(issue, above.item, item);
    const fixes = goesOn ? indentBetween(issue, above.item, item) : [];
    const key = goesOn ? 'list-number-restart' : 'list-number-start';
    yield { span, kind: 'number', message: message(key, written, item.number), fixes };
  }
}

/** More lines than this belong to no item. */
const maxLines = 30;

/** Whether what is between two items may be a part of the first: no quote, heading, comment or entry. */
function mayBelong({ lines }: Issue, { endLine }: ListItem, { line: end }: ListItem): boolean {
  if (end - endLine > maxLines) return false;
  for (let line = endLine; line < end; line++) if (/^(?:#|>|<!--|\*\*\s?\d)/.test(lines.textOf(line))) return false;
  return true;
}

/** Makes what is between two items a part of the first. */
function indentBetween({ lines }: Issue, { endLine }: ListItem, { line: end }: ListItem): Fix[] {
  const between = Array.from({ length: Math.max(0, end - endLine) }, (_, i) => endLine + i);
  const edits = between.flatMap((line) => {
    const source = lines.textOf(line);
    const indent = source.length - source.trimStart().length;
    const start = lines.startOf(line);
    return source.trim() === '' || indent >= 4
      ? []
      : [{ span: { start, end: start }, newText: ' '.repeat(4 - indent) }];
  });
  return edits.length > 0 ? [{ title: message('list-number-fix'), edits, safe: false }] : [];
}
