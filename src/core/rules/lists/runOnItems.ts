import type { DigestDocument } from '../../issue/digestDocument';
import type { Issue } from '../../issue/issue';
import { insertBlankLine } from '../../lint/fixEdits';
import type { Report } from '../../lint/rule';
import type { TextBlock } from '../../markdown/textBlocks';
import { message } from '../../messages/message';
import { reportItem } from './listMarkers';

/** Characters that look like the marker of an item. */
const bullet = /^([•·●○◦▪■◆▶➤►‣⁃∙–—－＊＋])[ \t\u00a0\u3000]*(?=\S)/;
/** Numbers that Markdown does not count: `1\.`, `1．`, `1、`, `1 .`, `1)` in some dialects, `(1)`, `①`, `a.`, `一、`, `１．`. */
const numbers: readonly (readonly [pattern: RegExp, digits: string])[] = [
  [/^(?:(\d{1,2})(?:\\[.)]|[．、]|[ \t]\.|[)）])|[(（](\d{1,2})[)）][.、．]?)[ \t\u00a0\u3000]*(?=\S)/, ''],
  [/^([１-９])[.．、)）][ \t\u00a0\u3000]*(?=\S)/, '１２３４５６７８９'],
  [/^([①-⑳])[ \t\u00a0\u3000、.．]*(?=\S)/, '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳'],
  [/^([A-HJ-Z])[.)][ \t\u00a0\u3000]+(?=\S)/, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'],
  [/^([a-hj-z])[.)][ \t\u00a0\u3000]+(?=\S)/, 'abcdefghijklmnopqrstuvwxyz'],
  [/^[(（]?([一二三四五六七八九十])[)）]?[、.．)）][ \t\u00a0\u3000]*(?=\S)/, '一二三四五六七八九十'],
];

/** A line that begins like an item. */
interface RunOnItem {
  readonly block: TextBlock;
  readonly line: number;
  readonly start: number;
  readonly marker: string;
  /** Counts from 1; 0 for a bullet. */
  readonly number: number;
}

/** Finds lines of a paragraph that were meant as items of a list: readers see them run together. */
export function* findRunOnItems({ issue, article }: DigestDocument): Iterable<Report> {
  let group: RunOnItem[] = [];
  for (const { block, runs } of article.textLines) {
    const [run] = runs;
    const item =
      run?.kind === 'text' && run.inlineElements.length === 0 ? readItem(issue, block, run.span.start) : null;
    const last = group.at(-1);
    if (item && last && goesOn(issue, last, item)) {
      group.push(item);
      continue;
    }
    yield* reportGroup(issue, group);
    group = item ? [item] : [];
  }
  yield* reportGroup(issue, group);
}

function readItem({ text, lines }: Issue, block: TextBlock, start: number): RunOnItem | null {
  if (!/^(?:p|li)$/.test(block.path.at(-1) ?? '')) return null;
  const line = lines.lineAt(start);
  const written = text.slice(start, Math.min(start + 12, lines.endOf(line)));
  const [mark] = bullet.exec(written) ?? [];
  if (mark !== undefined) return { block, line, start, marker: mark, number: 0 };
  for (const [pattern, digits] of numbers) {
    const [marker, value, inner] = pattern.exec(written) ?? [];
    if (marker === undefined) continue;
    const number = digits === '' ? Number(value ?? inner) : digits.indexOf(value ?? '') + 1;
    return { block, line, start, marker, number };
  }
  return null;
}

/** Whether an item follows another one in the same paragraph, on the line below that does not begin on a new line for readers. */
function goesOn({ lines }: Issue, last: RunOnItem, { block, line, marker, number }: RunOnItem): boolean {
  if (block !== last.block || line !== last.line + 1 || / {2}$|\\$|<br[^<>]*>\s*$/i.test(lines.textOf(last.line)))
    return false;
  return number === 0 ? marker.charAt(0) === last.marker.charAt(0) : number === last.number + 1;
}

function* reportGroup(issue: Issue, group: readonly RunOnItem[]): Iterable<Report> {
  const [first] = group;
  const last = group.at(-1);
  if (!first || !last || group.length < 2 || first.number > 1) return;
  // Two such lines among others are as likely two of many sentences.
  if (group.length === 2 && last.line + 1 < first.block.endLine) return;
  const marker = first.marker.trim();
  const edits = group.map(({ start, marker: { length }, number }) => {
    return { span: { start, end: start + length }, newText: number === 0 ? '- ' : `${number}. ` };
  });
  const begin = first.line > first.block.line ? insertBlankLine(issue, first.block, first.line) : [];
  yield reportItem(first.start, marker.length, 'run-on', message('list-run-on', marker), [...begin, ...edits]);
}
