import { dropTracking } from '../addresses/tracking';
import type { ShownBlock, ShownPiece } from '../markdown/shownBlocks';
import { within, type Span } from '../text/span';

/** One of two versions of an article, and where its words were meant to become others, which are not compared. */
export interface Version {
  readonly blocks: readonly ShownBlock[];
  /** In order. */
  readonly reworded: readonly { readonly span: Span }[];
  /** The lines that these are in, from 0: a number that is printed before a list item is written there. */
  readonly rewordedLines: ReadonlySet<number>;
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
    isWithin(before.blocks.filter((block) => !isTouched(block)).map(identify), after.blocks.map(identify))
  );
}

/** What is no Markdown mark: addresses are left out too, since a repair may make a link of one that was shown as text. */
function readWords({ blocks, reworded, rewordedLines }: Version, addresses: ReadonlySet<string>): string {
  const shown = blocks.map(({ line, numbers, pieces }) => {
    const words = pieces.map((piece) => keepRest(piece, reworded)).join('');
    return rewordedLines.has(line) ? words : numbers + words;
  });
  return dropMarks(shown.join('\n'), addresses);
}

/** Leaves the words of a text, with a space only where it parts two words or numbers of Latin letters. */
function dropMarks(text: string, addresses: ReadonlySet<string>): string {
  return text
    .replace(/\b(?:[a-z][a-z+.-]{1,20}:\/|www\.)[!-~]*/gi, ' ')
    .replace(/[^\s()[\]<>（）]+/g, (word) => (/[./]/.test(word) && addresses.has(word) ? ' ' : word))
    .replace(/[*_~`]/g, '')
    .replace(/(?<!\p{N})\.|\.(?!\p{N})|-(?!\p{N})|(?![-.%&@])\p{P}|[|<>^]/gu, ' ')
    .replace(/[\s\p{Cf}]+/gu, ' ')
    .replace(/(?<![!-~]) | (?![!-~])/g, '');
}

function keepRest({ text, span }: ShownPiece, reworded: Version['reworded']): string {
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

/** Whether the addresses that worked are all there, in the same order. */
function keepsAddresses(before: readonly string[], after: readonly string[]): boolean {
  const places = new Map<string, number[]>();
  after.map(dropTracking).forEach((address, index) => {
    const known = places.get(address);
    if (known) known.push(index);
    else places.set(address, [index]);
  });
  let next = 0;
  return before.map(dropTracking).every((address) => {
    if (!leadsSomewhere(address)) return true;
    const found = places.get(address) ?? places.get(cutText(address)) ?? [];
    while ((found[0] ?? next) < next) found.shift();
    next = (found.shift() ?? -1) + 1;
    return next > 0;
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

/** Whether a list has all of another one, in the same order. */
function isWithin(kept: readonly string[], all: readonly string[]): boolean {
  let next = 0;
  for (const one of all) if (one === kept[next]) next++;
  return next === kept.length;
}

function identify({ path, numbers, pieces, addresses }: ShownBlock): string {
  return JSON.stringify([path, numbers, pieces.map(({ text }) => text), addresses]);
}
