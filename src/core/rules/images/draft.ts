import type { AddressFaultKind } from '../../addresses/addressFault';

export type ImageFaultKind =
  | AddressFaultKind
  | 'address-stand-in'
  | 'bang-wide'
  | 'bang-gap'
  | 'bang-missing'
  | 'bang-misplaced'
  | 'escaped'
  | 'invisible'
  | 'bracket-wide'
  | 'bracket-wrong'
  | 'bracket-missing'
  | 'gap'
  | 'unclosed'
  | 'address-missing'
  | 'address-line'
  | 'swapped'
  | 'title'
  | 'tag'
  | 'indented'
  | 'in-html';

/** A replacement in the text of a paragraph. */
export interface LocalEdit {
  readonly start: number;
  readonly end: number;
  readonly newText: string;
}

/** One broken image: where it breaks first, and all that repairs it. */
export interface ImageFault<Kind = ImageFaultKind> {
  readonly kind: Kind;
  readonly start: number;
  readonly end: number;
  /** What is written there, for the message. */
  readonly written: string;
  readonly edits: readonly LocalEdit[];
  readonly certain: boolean;
  /** Where the image begins, where that is before the fault. */
  readonly from?: number;
  /** Where the search for the next image goes on. */
  readonly next: number;
}

/** Collects what is wrong with one image; the first thing is the one that is told. */
export class Draft {
  readonly edits: LocalEdit[] = [];
  certain = true;
  repairable = true;
  #first: { kind: ImageFaultKind; start: number; end: number } | null = null;

  /** Notes a fault with its repair; without `newText` nobody can tell how to repair it. */
  note(kind: ImageFaultKind, start: number, end: number, newText?: string): void {
    this.blame(kind, start, end);
    if (newText === undefined) this.repairable = false;
    else this.edits.push({ start, end, newText });
  }

  /** Says where the image breaks, unless an earlier place is known. */
  blame(kind: ImageFaultKind, start: number, end: number): void {
    if (this.#first === null || start < this.#first.start) this.#first = { kind, start, end };
  }

  get first(): { kind: ImageFaultKind; start: number; end: number } | null {
    return this.#first;
  }
}

/** Applies edits in any order to a piece of the text that begins at `from`. */
export function applyLocal(text: string, from: number, to: number, edits: readonly LocalEdit[]): string {
  let result = '';
  let at = from;
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (edit.start < at) continue;
    result += text.slice(at, edit.start) + edit.newText;
    at = edit.end;
  }
  return result + text.slice(at, to);
}
