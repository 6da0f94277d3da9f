import type { Config, DialectName } from '../../config/config';
import type { Issue } from '../../issue/issue';
import { message } from '../../messages/message';
import type { TextEdit } from '../../text/edits';
import type { Fix } from '../../lint/rule';
import type { Mark, SeenEmphasis } from './emphasisMarks';
import { takeSample, tryEdits, type Outcome, type Sample } from './renderSample';

/**
 * Fixes emphasis with the smallest change that renders the effect instead of the delimiters. A single delimiter can only be removed.
 * @param tries whether to try fixes, each of which renders the line
 */
export function fixEmphasis(issue: Issue, emphasis: SeenEmphasis, { dialect }: Config, tries: boolean): Fix[] {
  const repair = tries ? findRepair(issue, emphasis, dialect) : undefined;
  // Further delimiters make bold what was to be italic.
  const safe =
    repair?.every(
      ({ newText }) => count(newText, emphasis.open.character) <= emphasis.open.end - emphasis.open.start,
    ) ?? false;
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
  const pair = readPair(text, open, close);
  const { lead, trail, ahead, behind, before, after, gapBefore, gapAfter } = pair;
  const repairs = trail + lead === '' ? [] : [rewrite(pair, before, '', after)];
  if (behind !== '') repairs.push(rewrite(pair, before, behind, after));
  if (ahead !== '') repairs.push(rewrite(pair, before + ahead, '', after));
  // Next to punctuation `**` works where `*` does not, and a space would look wrong there.
  if (open.end - open.start === 1 && /\p{P}/u.test(text.charAt(close.end)))
    repairs.push([open, close].map(({ start, end }) => replace(start, end, pair.mark + pair.mark)));
  repairs.push(rewrite(pair, before, '', gapAfter), rewrite(pair, gapBefore, '', gapAfter));
  return repairs;
}

/** The fix of a pair by the rule of CommonMark: punctuation inside a delimiter needs a space or punctuation outside of it. */
function repairPair(text: string, { open, close }: SeenEmphasis): TextEdit[] {
  if (!close) return [];
  const pair = readPair(text, open, close);
  const { lead, trail, words, behind, after, gapBefore, gapAfter } = pair;
  const before = /^[\p{P}\p{S}]/u.test(words) ? gapBefore : pair.before;
  if (/[\p{P}\p{S}]$/u.test(words) && gapAfter !== '')
    return behind === '' ? rewrite(pair, before, '', gapAfter) : rewrite(pair, before, behind, after);
  return before + lead + trail === '' ? [] : rewrite(pair, before, '', after);
}

/** A pair of delimiters, and what stands at their inner and outer sides. */
interface Pair {
  readonly open: Mark;
  readonly close: Mark;
  readonly mark: string;
  /** Spaces inside. */
  readonly lead: string;
  readonly trail: string;
  readonly words: string;
  /** Punctuation of a sentence at the ends of the words, which can stand outside as well. */
  readonly ahead: string;
  readonly behind: string;
  /** The space inside that moves outside. */
  readonly before: string;
  readonly after: string;
  /** The space that lets a delimiter next to punctuation work. */
  readonly gapBefore: string;
  readonly gapAfter: string;
}

function readPair(text: string, open: Mark, close: Mark): Pair {
  const inside = text.slice(open.end, close.start);
  const words = inside.trim();
  const lead = inside.slice(0, inside.indexOf(words));
  const trail = inside.slice(lead.length + words.length);
  const previous = text.charAt(open.start - 1);
  const next = text.charAt(close.end);
  const [behind = ''] = /[：:。.，,；;！!？?、…]*$/.exec(words) ?? [];
  return {
    open,
    close,
    mark: text.slice(open.start, open.end),
    lead,
    trail,
    words,
    ahead: /^[：:。，,；;、]*/.exec(words)?.[0] ?? '',
    behind: behind === words ? '' : behind,
    before: lead !== '' && takesSpace(previous) ? ' ' : '',
    after: trail !== '' && takesSpace(next) ? ' ' : '',
    gapBefore: /[^\s\p{P}]/u.test(previous) ? ' ' : '',
    gapAfter: /[^\s\p{P}]/u.test(next) ? ' ' : '',
  };
}

/**
 * @param before what stands before the first delimiter then; the beginning of the words, if it ends with that
 * @param behind the end of the words that moves outside
 */
function rewrite(pair: Pair, before: string, behind: string, after: string): TextEdit[] {
  const { open, close, mark, lead, trail, ahead } = pair;
  const moved = ahead !== '' && before.endsWith(ahead) ? ahead.length : 0;
  return [
    replace(open.start, open.end + lead.length + moved, before + mark),
    replace(close.start - trail.length - behind.length, close.end, mark + behind + after),
  ];
}

/** Chinese punctuation has its space in itself. */
function takesSpace(char: string): boolean {
  return /[^\s，。：；！？、（）「」『』《》【】“”…]/.test(char);
}

function replace(start: number, end: number, newText: string): TextEdit {
  return { span: { start, end }, newText };
}

/** Fixes a line whose delimiters are paired otherwise than they were written, so that each pair is bold by itself. */
export function fixMispaired(issue: Issue, pairs: readonly SeenEmphasis[], { dialect }: Config): Fix[] {
  const place = { start: pairs[0]?.open.start ?? 0, end: pairs.at(-1)?.close?.end ?? 0 };
  const sample = takeSample(issue, place, dialect);
  const edits = pairs.flatMap((pair) => repairPair(issue.text, pair));
  if (!sample || edits.length === 0) return [];
  const after = tryEdits(issue, sample, edits);
  const isRight =
    !after.text.includes('**') &&
    after.elements.filter((tag) => tag === 'strong').length === pairs.length &&
    wordsOf(after) === wordsOf(sample.before);
  return isRight ? [{ title: message('emphasis-fix'), edits, safe: true }] : [];
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
  return text.replace(/[\s*_~]/g, '');
}

function countEffects({ elements }: Outcome): number {
  return elements.filter((tag) => tag === 'strong' || tag === 'em' || tag === 'del').length;
}

function count(text: string, character: string): number {
  return text.split(character).length - 1;
}
