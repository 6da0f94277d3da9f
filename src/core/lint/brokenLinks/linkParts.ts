import { execAt } from '../../text/search';
import { checkAddress } from '../../addresses/checkAddress';
import type { Paragraph } from '../../issue/paragraphs';
import { spaceClass } from '../../text/characters';
import type { Span } from '../../text/span';
import type { BrokenLink } from './faults';
import { readStrictLink } from './strictLink';

/** A part of a link as it is written, and as it should be. */
export interface Part<Kind> extends Span {
  readonly kind: Kind;
  /** What should be here; undefined where that is unknown. */
  readonly wanted: string | undefined;
  /** What is reported, where that is not the part itself. */
  readonly shown?: Span;
  /** Whether somebody has to look at the repair. */
  readonly isGuess?: boolean;
}

type PartOptions = Pick<Part<never>, 'shown' | 'isGuess'>;

/** A part of a text from `start` to `end`. */
export function part<Kind extends string>(
  kind: Kind,
  start: number,
  end: number,
  wanted?: string,
  more?: PartOptions,
): Part<Kind> {
  return { kind, start, end, wanted, ...more };
}

/**
 * Compares what is written with what should be.
 * @param text the text of a paragraph
 * @param whole all of the link in it
 * @param parts the parts that may be wrong; they do not overlap
 * @returns the first part that differs, with the repair of all if the repaired text is a link with a sound address; offsets in the
 * text of the paragraph. Null where nothing differs.
 */
export function compareParts<Kind>(text: string, whole: Span, parts: readonly Part<Kind>[]): BrokenLink<Kind> | null {
  const wrong = parts
    .filter(({ start, end, wanted }) => text.slice(start, end) !== wanted)
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const placeOf = ({ start, end, shown }: Part<Kind>) => shown ?? { start, end };
  const [first] = [...wrong].sort((a, b) => placeOf(a).start - placeOf(b).start);
  if (!first) return null;
  const span = placeOf(first);
  const isSound = isSoundLink(repair(text, whole, wrong));
  return {
    kind: first.kind,
    span,
    whole: { start: Math.min(whole.start, span.start), end: whole.end },
    written: text.slice(span.start, span.end),
    edits: isSound ? wrong.map(({ start, end, wanted = '' }) => ({ span: { start, end }, newText: wanted })) : [],
    certain: isSound && !wrong.some(({ isGuess }) => isGuess),
  };
}

/** The text of the link as it should be; empty where that is unknown. */
function repair<Kind>(text: string, whole: Span, wrong: readonly Part<Kind>[]): string {
  let repaired = '';
  let at = whole.start;
  for (const { start, end, wanted } of wrong) {
    if (wanted === undefined || start < at) return '';
    repaired += text.slice(at, start) + wanted;
    at = end;
  }
  return repaired + text.slice(at, whole.end);
}

/** Whether a text begins with a link or an image whose address a server can have. */
function isSoundLink(text: string): boolean {
  const link = readStrictLink(text, text.startsWith('!') ? 1 : 0);
  return link !== null && checkAddress(text.slice(link.address.start, link.address.end)) === null;
}

/** Moves a fault from the text of a paragraph to the file. */
export function placeInFile<Kind>(fault: BrokenLink<Kind>, { toFile, toSpan }: Paragraph): BrokenLink<Kind> {
  const move = ({ start, end }: Span) => ({ start: toFile(start), end: toFile(end) });
  return {
    ...fault,
    span: toSpan(fault.span.start, fault.span.end),
    whole: move(fault.whole),
    edits: fault.edits.map(({ span, newText }) => ({ span: move(span), newText })),
  };
}

const lineStart = new RegExp(`(?:^|\\n)[${spaceClass}>]*$`);
const lineEnd = new RegExp(`^[${spaceClass}]*(?:<br ?/?>)?[${spaceClass}]*(?:\\n|$)`, 'i');

/** Whether only spaces and quote marks are before `at` in its line. */
export function beginsLine(text: string, at: number): boolean {
  return lineStart.test(text.slice(Math.max(0, at - 200), at));
}

/** Whether only spaces and a `<br>` come after `at` in its line. */
export function endsLine(text: string, at: number): boolean {
  return lineEnd.test(text.slice(at, at + 80));
}

/** The groups of a match, and all that was matched. */
export type Groups = Readonly<Record<string, string>> & { readonly all: string };

/** Matches a sticky pattern at one place. */
export function matchAt(pattern: RegExp, text: string, at: number): Groups | null {
  const found = execAt(pattern, text, at);
  return found && { ...found.groups, all: found[0] };
}
