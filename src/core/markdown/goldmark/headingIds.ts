/** The ids of headings, as GitHub and Hugo make them: no two are the same in a text. */
export class HeadingIds {
  private readonly taken = new Set<string>();
  /** The number that was given last, so that a thousand equal headings cost no million look-ups. */
  private readonly numbers = new Map<string, number>();

  /** The id of a heading, from the source of its text. */
  make(source: string): string {
    const kept = source.trim().replace(/[^-_ \t\p{L}\p{Nd}]/gu, '');
    const id =
      Array.from(kept, (char) => char.toLowerCase())
        .join('')
        .replace(/[ \t]/g, '-') || 'heading';
    if (!this.taken.has(id)) return this.take(id);
    let number = this.numbers.get(id) ?? 1;
    while (this.taken.has(`${id}-${number}`)) number++;
    this.numbers.set(id, number + 1);
    return this.take(`${id}-${number}`);
  }

  /** Keeps an id that is written out. */
  take(id: string): string {
    this.taken.add(id);
    return id;
  }
}
