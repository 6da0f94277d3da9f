import type { Issue, ProseLine } from '../../issue/issue';
import { message } from '../../messages/message';
import type { Span } from '../../text/span';
import type { Report } from '../../lint/rule';

const roman = /^(?:i{1,3}|iv|vi{0,3}|ix|x)[.)](?=\s)/i;
const glued = /^\d{1,2}\.(?=[^\s\d@*])/;

interface GluedItem extends Span {
  readonly block: number;
}

/** Lines of one paragraph, or paragraphs of one line each, that count up in a way that no Markdown understands: `i. ii. iii.`, or `1.` without a blank behind it. */
export function* findGluedItems({ text, prose }: Issue): Iterable<Report> {
  const reported = new Set<number>();
  let index = -1;
  for (const line of prose) {
    index++;
    if (line.heading > 0 || reported.has(line.block)) continue;
    const [number = ''] = roman.exec(text.slice(line.span.start, line.span.start + 8)) ?? [];
    const next = prose[index + 1];
    if (number !== '' && (next?.block === line.block || prose[index - 1]?.block === line.block)) {
      reported.add(line.block);
      yield report(line, number, 'roman', []);
      continue;
    }
    const items = readGlued(text, prose, index);
    if (items.length < 2) continue;
    for (const { block } of items) reported.add(block);
    const edits = items.map(({ end }) => ({ span: { start: end, end }, newText: ' ' }));
    const isApart = items.some(({ block }) => block !== line.block);
    yield report(line, text.slice(items[0]?.start, items[0]?.end), isApart ? 'glued-apart' : 'glued', edits);
  }
}

/** The numbers of lines, or of paragraphs of one line, below each other. */
function readGlued(text: string, prose: readonly ProseLine[], from: number): GluedItem[] {
  const items: GluedItem[] = [];
  for (let line = prose[from]; line && line.heading === 0; line = prose[from + items.length]) {
    const { start } = line.span;
    const [number = ''] = glued.exec(text.slice(start, start + 8)) ?? [];
    // Numbers behind the dashes of a list are words of its items.
    const isBeside = line.block === prose[from]?.block || line.lists === 0;
    if (!isBeside || parseInt(number, 10) !== items.length + 1) break;
    items.push({ start, end: start + number.length, block: line.block });
  }
  return items;
}

function report(
  { span }: ProseLine,
  number: string,
  how: 'roman' | 'glued' | 'glued-apart',
  edits: { span: { start: number; end: number }; newText: string }[],
): Report {
  return {
    span: { start: span.start, end: span.start + number.length },
    kind: how === 'roman' ? how : 'glued',
    message: message(`list-${how}`, number),
    fixes: edits.length > 0 ? [{ title: message('list-fix'), edits, safe: false }] : [],
  };
}
