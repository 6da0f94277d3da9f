import { BACKSLASH, isPunct, isSpace } from '../chars';
import type { Content } from '../content';
import { readAngled, readBare, readTitle, skipSpaces, type LinkPart } from '../linkParts';

export interface LinkTail {
  readonly destination: string;
  readonly title: string | undefined;
  readonly end: number;
}

interface Ending {
  readonly title: string | undefined;
  readonly end: number;
}

/** Reads `(address "title")`. What was read for one is not read again for the next: addresses may begin in each other. */
export class LinkTails {
  private readonly endings = new Map<number, Ending | undefined>();
  private readonly closing = new Map<number, number>();
  private runStart = 0;
  private runEnd = 0;
  private notAngledBefore = -1;

  constructor(private readonly content: Content) {}

  /** @param open where the `(` stands. */
  read(open: number): LinkTail | undefined {
    const { text } = this.content;
    const start = skipSpaces(this.content, open + 1);
    if (text[start] === ')') return { destination: '', title: undefined, end: start + 1 };
    const destination = this.readDestination(open, start);
    if (!destination) return undefined;
    const { end } = destination;
    if (!this.endings.has(end)) this.endings.set(end, readEnding(this.content, end));
    const ending = this.endings.get(end);
    return ending && { destination: destination.text, ...ending };
  }

  private readDestination(open: number, start: number): LinkPart | undefined {
    const { content } = this;
    if (content.text[start] === '<') {
      const lineEnd = content.lineEnd(start);
      if (start < this.notAngledBefore) return undefined;
      const found = readAngled(content, start, lineEnd);
      if (!found) this.notAngledBefore = lineEnd;
      return found;
    }
    if (start > open + 1) return readBare(content, start);
    if (open < this.runStart || open >= this.runEnd) this.readRun(open);
    const end = this.closing.get(open) ?? this.runEnd;
    return end > start ? { text: content.text.slice(start, end), end } : undefined;
  }

  /** Pairs the brackets of a run without blanks. */
  private readRun(from: number): void {
    const { text } = this.content;
    const opened: number[] = [];
    let at = from;
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (isSpace(code)) break;
      if (code === BACKSLASH && isPunct(text.charCodeAt(at + 1))) at++;
      else if (code === 40) opened.push(at);
      else if (code === 41) {
        const open = opened.pop();
        if (open !== undefined) this.closing.set(open, at);
      }
    }
    this.runStart = from;
    this.runEnd = Math.min(at, text.length);
  }
}

function readEnding(content: Content, from: number): Ending | undefined {
  const { text } = content;
  const at = skipSpaces(content, from);
  if (text[at] === ')') return { title: undefined, end: at + 1 };
  const title = readTitle(content, at);
  if (!title) return undefined;
  const close = skipSpaces(content, title.end);
  return text[close] === ')' ? { title: title.text, end: close + 1 } : undefined;
}
