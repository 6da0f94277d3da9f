import { isFlankingPunct, isFlankingSpace, pointBefore } from '../chars';
import type { Content } from '../content';
import { Inline, type InlineKind } from './node';

/** A run of `*`, `_` or `~` that may open or close. */
export class Delimiter extends Inline {
  before: Delimiter | undefined;
  after: Delimiter | undefined;
  readonly originalLength: number;

  constructor(
    start: number,
    end: number,
    readonly char: string,
    readonly canOpen: boolean,
    readonly canClose: boolean,
  ) {
    super('delimiter', start, end);
    this.originalLength = end - start;
  }

  get length(): number {
    return this.end - this.start;
  }
}

export interface Flanks {
  /** Behind the run. */
  readonly end: number;
  readonly canOpen: boolean;
  readonly canClose: boolean;
}

/**
 * What a run of one character can do, by the characters beside it. What stands before a line's first character is taken from the
 * whole text: there the mark of a quote is punctuation.
 */
export function scanDelimiter(content: Content, at: number, lineEnd: number): Flanks {
  const { text } = content;
  const char = text[at];
  const end = content.runEnd(at, lineEnd);
  const earlier = content.before(at);
  const previous = pointBefore(earlier, earlier.length);
  const next = end < lineEnd ? (text.codePointAt(end) ?? 32) : 32;
  const [afterSpace, afterPunct] = [isFlankingSpace(previous), isFlankingPunct(previous)];
  const [beforeSpace, beforePunct] = [isFlankingSpace(next), isFlankingPunct(next)];
  const isLeft = !beforeSpace && (!beforePunct || afterSpace || afterPunct);
  const isRight = !afterSpace && (!afterPunct || beforeSpace || beforePunct);
  if (char !== '_') return { end, canOpen: isLeft, canClose: isRight };
  return { end, canOpen: isLeft && (!isRight || afterPunct), canClose: isRight && (!isLeft || beforePunct) };
}

const kinds: Readonly<Record<string, InlineKind>> = {
  '*1': 'emphasis',
  '_1': 'emphasis',
  '*2': 'strong',
  '_2': 'strong',
};

/** How many characters a pair uses up; 0 where CommonMark's rule of three forbids it. */
function pairLength(opener: Delimiter, closer: Delimiter): number {
  const isBoth = opener.canClose || closer.canOpen;
  if (isBoth && (opener.originalLength + closer.originalLength) % 3 === 0 && closer.originalLength % 3 !== 0) return 0;
  return opener.length >= 2 && closer.length >= 2 ? 2 : 1;
}

/** The runs of a block that have found no partner yet. */
export class DelimiterList {
  private first: Delimiter | undefined;
  last: Delimiter | undefined;

  push(delimiter: Delimiter): void {
    delimiter.before = this.last;
    if (this.last) this.last.after = delimiter;
    else this.first = delimiter;
    this.last = delimiter;
  }

  private remove(delimiter: Delimiter): void {
    const { before, after } = delimiter;
    if (before) before.after = after;
    else this.first = after;
    if (after) after.before = before;
    else this.last = before;
    delimiter.before = delimiter.after = undefined;
    if (delimiter.length) delimiter.becomeText();
    else delimiter.remove();
  }

  /** Pairs the runs behind `bottom` and makes text of what is left of them. */
  pair(bottom?: Inline): void {
    this.pairFrom(this.findFirst(bottom), bottom);
    for (const delimiter of this.siblings(bottom)) this.remove(delimiter);
  }

  /** Pairs all, and leaves none: what stands in a link that was closed in between too. */
  pairAll(): void {
    this.pairFrom(this.first, undefined);
    while (this.last) this.remove(this.last);
  }

  private findFirst(bottom: Inline | undefined): Delimiter | undefined {
    if (!bottom) return this.first;
    const siblings = this.siblings(bottom);
    return siblings.length > 1 ? siblings.at(-1) : undefined;
  }

  /** From the last one back to `bottom`, those beside the last one. */
  private siblings(bottom: Inline | undefined): Delimiter[] {
    const found: Delimiter[] = [];
    const parent = this.last?.parent;
    for (let at = this.last; at; at = at.before) {
      if (at.parent !== parent) continue;
      if (at === bottom) break;
      found.push(at);
    }
    return found;
  }

  private pairFrom(start: Delimiter | undefined, bottom: Inline | undefined): void {
    /** Before these offsets no opener is left for a kind of closer. */
    const floors = new Map<string, number>();
    let closer = start;
    while (closer) {
      if (!closer.canClose) {
        closer = closer.after;
        continue;
      }
      const key = `${closer.char}${Number(closer.canOpen)}${closer.originalLength % 3}`;
      const opener = findOpener(closer, bottom, floors.get(key) ?? -1);
      if (!opener) {
        floors.set(key, closer.start);
        closer = closer.after;
        continue;
      }
      this.wrap(opener, closer);
      if (!opener.length) this.remove(opener);
      if (!closer.length) {
        const next: Delimiter | undefined = closer.after;
        this.remove(closer);
        closer = next;
      }
    }
  }

  private wrap(opener: Delimiter, closer: Delimiter): void {
    const length = pairLength(opener, closer);
    opener.end -= length;
    const node = new Inline(kinds[opener.char + String(length)] ?? 'deleted', opener.end, closer.start + length);
    closer.start += length;
    for (let child = opener.next; child && child !== closer; child = opener.next) node.append(child);
    opener.parent?.insertAfter(opener, node);
    while (opener.after && opener.after !== closer) this.remove(opener.after);
  }
}

function findOpener(closer: Delimiter, bottom: Inline | undefined, floor: number): Delimiter | undefined {
  for (let opener = closer.before; opener && opener !== bottom && opener.start >= floor; opener = opener.before) {
    if (opener.canOpen && opener.char === closer.char && pairLength(opener, closer)) return opener;
  }
  return undefined;
}
