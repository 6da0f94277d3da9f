import type { Issue, ProseLine } from '../../issue/issue';
import { message } from '../../messages/message';
import type { Report } from '../rule';

const roman = /^(?:i{1,3}|iv|vi{0,3}|ix|x)[.)](?=\s)/i;
const glued = /^\d{1,2}\.(?=[^\s\d@*])/;

/** Lines of one paragraph that count up in a way that no Markdown understands: `i. ii. iii.`, or `1.` without a blank behind it. */
export function* findGluedItems({ text, prose }: Issue): Iterable<Report> {
  const reported = new Set<number>();
  for (const [index, line] of prose.entries()) {
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
    reported.add(line.block);
    const edits = items.map(({ end }) => ({ span: { start: end, end }, newText: ' ' }));
    yield report(line, text.slice(items[0]?.start, items[0]?.end), 'glued', edits);
  }
}

/** The numbers of lines below each other in one paragraph. */
function readGlued(text: string, prose: readonly ProseLine[], from: number): { start: number; end: number }[] {
  const items: { start: number; end: number }[] = [];
  const first = prose[from];
  for (let i = from; first && prose[i]?.block === first.block; i++) {
    const { start } = prose[i]?.span ?? first.span;
    const [number = ''] = glued.exec(text.slice(start, start + 8)) ?? [];
    if (parseInt(number, 10) === items.length + 1) items.push({ start, end: start + number.length });
    else break;
  }
  return items;
}

function report(
  { span }: ProseLine,
  number: string,
  kind: 'roman' | 'glued',
  edits: { span: { start: number; end: number }; newText: string }[],
): Report {
  return {
    span: { start: span.start, end: span.start + number.length },
    kind,
    message: message(`list-${kind}`, number),
    fixes: edits.length > 0 ? [{ title: message('list-fix'), edits, safe: false }] : [],
  };
}
