export type InlineKind =
  | 'root'
  | 'text'
  | 'code'
  | 'emphasis'
  | 'strong'
  | 'deleted'
  | 'link'
  | 'image'
  | 'autolink'
  | 'html'
  | 'typographic'
  | 'task'
  | 'footnote'
  | 'delimiter'
  | 'bracket';

/** A piece of a block's content. A tree with links both ways, since pairs that close late take what stands between them in. */
export class Inline {
  parent: Inline | undefined;
  previous: Inline | undefined;
  next: Inline | undefined;
  first: Inline | undefined;
  last: Inline | undefined;
  /** Of text: the break behind it. */
  breaks: '' | 'soft' | 'hard' = '';
  /** Address of a link or image, as written. */
  destination = '';
  title: string | undefined;
  /** What is shown instead of what is written; of a footnote its number. */
  value = '';

  /** `start` and `end` are offsets in the block's content. */
  constructor(
    readonly kind: InlineKind,
    public start: number,
    public end: number,
  ) {}

  append(child: Inline): void {
    child.remove();
    child.parent = this;
    child.previous = this.last;
    if (this.last) this.last.next = child;
    else this.first = child;
    this.last = child;
  }

  insertAfter(known: Inline, child: Inline): void {
    const { next } = known;
    if (!next) {
      this.append(child);
      return;
    }
    child.remove();
    child.parent = this;
    child.previous = known;
    child.next = next;
    known.next = child;
    next.previous = child;
  }

  remove(): void {
    const { parent, previous, next } = this;
    if (!parent) return;
    if (previous) previous.next = next;
    else parent.first = next;
    if (next) next.previous = previous;
    else parent.last = previous;
    this.parent = this.previous = this.next = undefined;
  }

  /** Adds text at the end, to the text that is there where it goes on. */
  appendText(start: number, end: number): void {
    const { last } = this;
    if (last?.kind === 'text' && last.end === start && !last.breaks) last.end = end;
    else this.append(new Inline('text', start, end));
  }

  /** Makes text of a mark that meant nothing. */
  becomeText(start = this.start, end = this.end): void {
    const { parent, previous } = this;
    if (!parent) return;
    if (previous?.kind === 'text' && previous.end === start && !previous.breaks) previous.end = end;
    else parent.insertAfter(this, new Inline('text', start, end));
    this.remove();
  }
}
