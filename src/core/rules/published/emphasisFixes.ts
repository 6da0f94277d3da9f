import type { Config, Dialect } from '../../config/config';
import type { Issue } from '../../issue/issue';
import { message } from '../../messages/message';
import type { TextEdit } from '../../text/edits';
import type { Fix } from '../rule';
import type { SeenEmphasis } from './marks';
import type { SeenLine } from './seenLines';
import { tryEdits } from './tryEdits';

/**
 * The smallest change after which readers see the effect and not the marks, in the site's dialect and, if there is one, in CommonMark
 * as well. Marks without a partner can only be taken out.
 */
export function fixEmphasis(issue: Issue, line: SeenLine, emphasis: SeenEmphasis, { dialect }: Config): Fix[] {
  const works = (edits: readonly TextEdit[], dialects: readonly Dialect[]) =>
    dialects.every((one) => shows(issue, line, emphasis, edits, one));
  const repairs = listRepairs(issue.text, emphasis);
  const repair =
    repairs.find((edits) => works(edits, [dialect, 'commonmark'])) ?? repairs.find((edits) => works(edits, [dialect]));
  if (repair) return [{ title: message('emphasis-fix'), edits: repair, safe: true }];
  const without = [emphasis.open, emphasis.close].flatMap((mark) => (mark ? [replace(mark.start, mark.end, '')] : []));
  return [{ title: message('emphasis-remove-fix'), edits: without, safe: false }];
}

/** Ways to write a pair, the least visible change first. */
function listRepairs(text: string, { open, close }: SeenEmphasis): TextEdit[][] {
  if (!close) return [];
  const mark = text.slice(open.start, open.end);
  const inside = text.slice(open.end, close.start);
  const words = inside.trim();
  const lead = inside.slice(0, inside.indexOf(words));
  const trail = inside.slice(lead.length + words.length);
  const [, ahead = '', bare = words, behind = ''] =
    /^([\p{Ps}\p{Pi}]?)(.*?)([\p{Pe}\p{Pf}\p{Po}]*)$/su.exec(words) ?? [];
  const write = (before: string, first: string, last: string, after: string) => [
    replace(open.start, open.end + lead.length + first.length, before + first + mark),
    replace(close.start - trail.length - last.length, close.end, mark + last + after),
  ];
  const outside = trail.replace(/\u00a0/g, ' ');
  const repairs = [write(lead, '', '', outside)];
  if (bare !== '') {
    repairs.push(write(lead, '', behind, outside), write(lead, ahead, behind, outside));
  }
  repairs.push(write(lead, '', '', outside || ' '), write(lead || ' ', '', '', outside || ' '));
  return repairs;
}

function replace(start: number, end: number, newText: string): TextEdit {
  return { span: { start, end }, newText };
}

/** Whether the marks are gone and their effect is there. */
function shows(
  issue: Issue,
  { block }: SeenLine,
  { open, close }: SeenEmphasis,
  edits: readonly TextEdit[],
  dialect: Dialect,
): boolean {
  const before = tryEdits(issue, block, [], dialect);
  const after = tryEdits(issue, block, edits, dialect);
  const gone = count(before.text, open.letter) - count(after.text, open.letter);
  const marks = open.end - open.start + (close ? close.end - close.start : 0);
  const effect = (elements: readonly string[]) => elements.filter((tag) => tag === 'strong' || tag === 'em').length;
  const already = gone === 0 && count(after.text, open.letter) === 0;
  return already || (gone >= marks && effect(after.elements) > effect(before.elements));
}

function count(text: string, letter: string): number {
  return text.split(letter).length - 1;
}
