import type { Config, DialectName } from '../../config/config';
import type { Issue } from '../../issue/issue';
import { message } from '../../messages/message';
import type { TextEdit } from '../../text/edits';
import type { Fix } from '../../lint/rule';
import type { SeenEmphasis } from './emphasisMarks';
import { takeSample, tryEdits, type Outcome, type Sample } from '../../lint/tryEdits';

/**
 * Fixes emphasis with the smallest change that renders the effect instead of the delimiters. A single delimiter can only be removed.
 * @param tries whether to try fixes, each of which renders the line
 */
export function fixEmphasis(issue: Issue, emphasis: SeenEmphasis, { dialect }: Config, tries: boolean): Fix[] {
  const repair = tries ? findRepair(issue, emphasis, dialect) : undefined;
  // Delimiters that only move are safe; a space or further delimiters may look wrong.
  const safe = repair?.every(({ span, newText }) => newText.length <= span.end - span.start) ?? false;
  if (repair) return [{ title: message('emphasis-fix'), edits: repair, safe }];
  const without = [emphasis.open, emphasis.close].flatMap((mark) => (mark ? [replace(mark.start, mark.end, '')] : []));
  return [{ title: message('emphasis-remove-fix'), edits: without, safe: false }];
}

function findRepair(issue: Issue, emphasis: SeenEmphasis, dialect: DialectName): TextEdit[] | undefined {
  const { open, close } = emphasis;
  const place = close && { start: open.start, end: close.end };
  const own = place && takeSample(issue, place, dialect);
  if (!own) return undefined;
  return listRepairs(issue.text, emphasis).find((edits) => shows(issue, own, emphasis, edits));
}

/** The possible fixes of a pair, the least visible change first. */
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
  const gapBefore = isGap(text.charAt(open.start - 1)) ? '' : ' ';
  const gapAfter = isGap(text.charAt(close.end)) ? '' : ' ';
  // A space inside the delimiters moves outside unless there is one.
  const before = lead === '' ? '' : gapBefore;
  const after = trail === '' ? '' : gapAfter;
  const repairs = trail + lead === '' ? [] : [write(before, '', '', after)];
  if (bare !== '') repairs.push(write(before, '', behind, after), write(before, ahead, behind, after));
  // Next to punctuation `**` works where `*` does not, and a space would look wrong there.
  if (open.end - open.start === 1 && /\p{P}/u.test(text.charAt(close.end)))
    repairs.push([open, close].map(({ start, end }) => replace(start, end, mark + mark)));
  repairs.push(write(before, '', '', gapAfter), write(gapBefore, '', '', gapAfter));
  return repairs;
}

function isGap(char: string): boolean {
  return char === '' || /\s/.test(char);
}

function replace(start: number, end: number, newText: string): TextEdit {
  return { span: { start, end }, newText };
}

/** Whether edits remove the delimiters from the rendered text, add their effect and change nothing else. */
function shows(issue: Issue, sample: Sample, { open, close }: SeenEmphasis, edits: readonly TextEdit[]): boolean {
  const { before } = sample;
  const after = tryEdits(issue, sample, edits);
  const gone = count(before.text, open.letter) - count(after.text, open.letter);
  const marks = open.end - open.start + (close ? close.end - close.start : 0);
  return gone >= marks && countEffects(after) > countEffects(before) && wordsOf(after) === wordsOf(before);
}

function wordsOf({ text }: Outcome): string {
  return text.replace(/[\s*_]/g, '');
}

function countEffects({ elements }: Outcome): number {
  return elements.filter((tag) => tag === 'strong' || tag === 'em').length;
}

function count(text: string, letter: string): number {
  return text.split(letter).length - 1;
}
