import { isDigit, isLetter } from '../chars';

const domain = /[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*/y;

function isLocal(code: number): boolean {
  return isLetter(code) || isDigit(code) || (code < 128 && "!#$%&'*+-/=?^_`{|}~.".includes(String.fromCharCode(code)));
}

/** Finds mail addresses. What stands before an `@` is read once, wherever an address might begin in it. */
export class EmailRuns {
  private start = 0;
  private end = 0;
  private stop = -1;

  constructor(private readonly text: string) {}

  /** Where the address ends that begins at an offset, and where its `@` stands; undefined where none begins. */
  find(from: number): { at: number; end: number } | undefined {
    if (from < this.start || from >= this.end) this.read(from);
    return this.stop < 0 || from === this.end ? undefined : { at: this.end, end: this.stop };
  }

  private read(from: number): void {
    const { text } = this;
    this.start = from;
    this.end = from;
    while (this.end < text.length && isLocal(text.charCodeAt(this.end))) this.end++;
    this.stop = -1;
    if (text.charCodeAt(this.end) !== 64) return;
    domain.lastIndex = this.end + 1;
    const match = domain.exec(text);
    if (match) this.stop = this.end + 1 + match[0].length;
  }
}
