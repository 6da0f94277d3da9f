import { dropTracking } from '../addresses/tracking';
import type { ShownBlock, ShownPiece } from '../markdown/shownBlocks';
import { within, type Span } from '../text/span';

interface Placed {
  /** In the file. */
  readonly span: Span;
}

/** One of two versions of an article, and where the other one differs. */
export interface Version {
  readonly blocks: readonly ShownBlock[];
  /** In order. The words in their spans were meant to become others: they are not compared. */
  readonly reworded: readonly Placed[];
}

/**
 * Whether readers see the same in two versions of an article but for the marks that were changed: the same words in the
 * same order, every address that worked, and the same blocks outside of the changed lines.
 * @param isTouched whether a block of the version before has a line that was changed
 */
export function showsTheSame(before: Version, after: Version, isTouched: (block: ShownBlock) => boolean): boolean {
  const addresses = after.blocks.flatMap((block) => block.addresses);
  const known = new Set(addresses.flatMap((address) => [address, decode(address)]));
  return (
    readWords(before, known) === readWords(after, known) &&
    keepsAddresses(
      before.blocks.flatMap((block) => block.addresses),
      addresses,
    ) &&
    keepsBlocks(
      before.blocks.filter((block) => !isTouched(block)),
      after.blocks,
    )
  );
}

/** The letters and digits. Addresses are no words: a repair may make a link of one that was shown as text. */
function readWords({ blocks, reworded }: Version, addresses: ReadonlySet<string>): string {
  const shown = blocks.map(({ pieces }) => pieces.map((piece) => keepRest(piece, reworded)).join(''));
  return readLetters(shown.join('\n'), addresses);
}

function readLetters(text: string, addresses: ReadonlySet<string>): string {
  return text
    .replace(/\b(?:[a-z][a-z+.-]{1,20}:\/|www\.)[!-~]*/gi, ' ')
    .replace(/[^\s()[\]<>（）]+/g, (word) => (/[./]/.test(word) && addresses.has(word) ? ' ' : word))
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

function keepRest({ text, span }: ShownPiece, reworded: readonly Placed[]): string {
  // Text that is not shown as it is written has no place within.
  if (!span || reworded.length === 0 || span.end - span.start !== text.length) return text;
  let rest = '';
  let from = span.start;
  for (const {
    span: { start, end },
  } of within(reworded, span)) {
    rest += text.slice(from - span.start, start - span.start);
    from = end;
  }
  return rest + text.slice(from - span.start);
}

function keepsAddresses(before: readonly string[], after: readonly string[]): boolean {
  const counts = new Map<string, number>();
  for (const address of after.map(dropTracking)) counts.set(address, (counts.get(address) ?? 0) + 1);
  const known = new Set(counts.keys());
  return before.map(dropTracking).every((address) => {
    const left = counts.get(address) ?? 0;
    counts.set(address, left - 1);
    return left > 0 || !leadsSomewhere(address) || known.has(cutText(address));
  });
}

/** Whether a browser could follow an address: one of a known scheme, or a path without the look of a host or of a mailbox. */
function leadsSomewhere(address: string): boolean {
  const known =
    /^(?:(?:https?|ftp):\/\/[\w-]|mailto:[^/]|tel:|[./#?]|(?!www\.)[\w-]+(?:[/#?]|\.(?:md|html?|png|jpe?g|gif|svg|webp|pdf)\b))/i;
  return known.test(address) && !/["<>]|\*\*/.test(decode(address));
}

/** A bare address without the Chinese text that a dialect takes for its end; empty if it has none. */
function cutText(address: string): string {
  return /^([!-~]*)[^ -~]/.exec(decode(address))?.[1] ?? '';
}

function decode(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}

/** Whether blocks are among others, in the same order. */
function keepsBlocks(kept: readonly ShownBlock[], all: readonly ShownBlock[]): boolean {
  let next = 0;
  for (const block of all) if (next < kept.length && identify(block) === identify(kept[next] ?? block)) next++;
  return next === kept.length;
}

function identify({ path, pieces, addresses }: ShownBlock): string {
  return JSON.stringify([path, pieces.map(({ text }) => text), addresses]);
}
