import type { Config, DialectName } from '../../config/config';
import type { Issue } from '../../issue/issue';
import { message } from '../../messages/message';
import { type TextEdit, applyEdits } from '../../text/edits';
import type { Fix } from '../../lint/rule';
import type { SeenEmphasis } from './emphasisMarks';
import { dialectOf } from '../../markdown/dialects';
import type { Span } from '../../text/span';

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
  const gone = count(before.text, open.character) - count(after.text, open.character);
  const marks = open.end - open.start + (close ? close.end - close.start : 0);
  return gone >= marks && countEffects(after) > countEffects(before) && wordsOf(after) === wordsOf(before);
}

function wordsOf({ text }: Outcome): string {
  return text.replace(/[\s*_]/g, '');
}

function countEffects({ elements }: Outcome): number {
  return elements.filter((tag) => tag === 'strong' || tag === 'em').length;
}

function count(text: string, character: string): number {
  return text.split(character).length - 1;
}

/** What readers would see of some lines. */
interface Outcome {
  /** All text, without code. */
  readonly text: string;
  /** The elements, in order, as `strong` or `ul`. */
  readonly elements: readonly string[];
}

/** Words around a place that can tell how its marks are read. */
const reach = 150;

/** A piece of a line, without the marks of quotes and lists that it follows. */
interface Sample {
  readonly span: Span;
  /** What readers see of it as it is. */
  readonly before: Outcome;
  readonly dialect: DialectName;
}

/** The line that a place is in; of a very long one what is near, so that it costs the same wherever the place is. */
function takeSample({ text, lines }: Issue, place: Span, dialect: DialectName): Sample | null {
  if (place.end - place.start > 4 * reach) return null;
  const line = lines.lineAt(place.start);
  const lineStart = lines.startOf(line);
  const first = Math.max(lineStart, place.start - reach);
  const end = Math.min(Math.max(place.end, lines.endOf(line)), place.end + reach);
  const [prefix = ''] =
    (first === lineStart && /^(?:[ \t>]|[-*+] |\d{1,9}[.)] )*/.exec(text.slice(first, place.start))) || [];
  const span = { start: first + prefix.length, end };
  return { span, before: render(text.slice(span.start, span.end), dialect), dialect };
}

/**
 * Renders a sample by itself, with edits done to it: whether a repair repairs is not guessed but seen.
 * @param edits in the file's offsets, within the sample
 */
function tryEdits({ text }: Issue, { span, dialect }: Sample, edits: readonly TextEdit[]): Outcome {
  const inside = edits.map((edit) => ({
    span: { start: edit.span.start - span.start, end: edit.span.end - span.start },
    newText: edit.newText,
  }));
  return render(applyEdits(text.slice(span.start, span.end), inside), dialect);
}

function render(source: string, dialect: DialectName): Outcome {
  const elements: string[] = [];
  let text = '';
  for (const token of dialectOf(dialect).read(source).tokens) {
    if (token.nesting > 0) elements.push(token.tag);
    for (const child of token.children ?? []) {
      if (child.nesting > 0 || child.type === 'image') elements.push(child.tag);
      if (child.type.startsWith('text')) text += child.content;
      if (child.type.endsWith('break')) text += '\n';
    }
    if (token.children) text += '\n';
  }
  return { text, elements };
}
