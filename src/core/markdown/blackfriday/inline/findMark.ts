import { mayLook, spend } from '../parser';
import { findWithin } from '../findWithin';
import type { Run } from './run';

const backtick = 96;
const bracket = 91;
const backslash = 92;

/**
 * Finds the next emphasis mark, over code spans and links, in Blackfriday's rough way: a span is skipped without asking whether it is
 * one, and where it has no end, the first mark inside of it counts.
 * @returns -1 where there is none; also where a mark stands right at `from`, which is none that closes
 */
export function findMark(run: Run, from: number, mark: number): number {
  if (!mayLook(run.parser)) return -1;
  const found = look(run.text.text, from, run.to, mark);
  spend(run.parser, (found < 0 ? run.to : found) - from + 1);
  return found > from ? found : -1;
}

function look(text: string, from: number, to: number, mark: number): number {
  let i = from;
  while (i < to) {
    const code = text.charCodeAt(i);
    if (code !== mark && code !== backtick && code !== bracket) i++;
    else if (i > from && text.charCodeAt(i - 1) === backslash) i++;
    else if (code === mark) return i;
    else {
      const skipped = code === backtick ? skipCode(text, i, to, mark) : skipLink(text, i, to, mark);
      if (skipped.mark !== undefined) return skipped.mark;
      i = skipped.end;
    }
  }
  return -1;
}

/** Where to look on; or the mark that counts after all, -1 for none. */
type Skipped = { readonly end: number; readonly mark?: undefined } | { readonly mark: number };

function skipCode(text: string, at: number, to: number, mark: number): Skipped {
  const close = findWithin(text, '`', at + 1, to);
  return close < 0 ? { mark: firstMark(text, at + 1, to, mark) } : { end: close + 1 };
}

function skipLink(text: string, at: number, to: number, mark: number): Skipped {
  const close = findWithin(text, ']', at + 1, to);
  const textEnd = close < 0 ? to : close;
  const inside = firstMark(text, at + 1, textEnd, mark);
  let i = textEnd + 1;
  while (i < to && (text[i] === ' ' || text[i] === '\n')) i++;
  if (i >= to) return { mark: inside };
  const opening = text[i];
  if (opening !== '[' && opening !== '(') return inside >= 0 ? { mark: inside } : { end: i };
  // Blackfriday waits for the opening bracket once more, where the closing one was meant.
  const next = findWithin(text, opening, i + 1, to);
  const end = next < 0 ? to : next;
  const behind = inside < 0 ? firstMark(text, i + 1, end, mark) : -1;
  if (behind >= 0) return { mark: behind };
  return end === to ? { mark: inside } : { end: end + 1 };
}

function firstMark(text: string, from: number, to: number, mark: number): number {
  return findWithin(text, String.fromCharCode(mark), from, to);
}
