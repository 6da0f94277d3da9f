import { findWithin, isAlphanumeric, isSpace } from '../scanText';
import { endOfComment } from '../block/htmlBlock';
import { hasBudget, spendBudget } from '../parser';
import { pushAutolink } from './autolink';
import { pushToken, type Inlines } from './inlineRun';

/** Reads a comment, a tag, or an address in angle brackets at its `<`. */
export function readAngle(run: Inlines, at: number): number {
  const { text } = run.text;
  const comment = endOfComment(run.parser, text, at, run.to);
  const tag = comment ? { end: comment, address: null } : readTag(run, at);
  if (!tag) return 0;
  if (tag.address) pushAutolink(run, tag.address === 'mail', at + 1, tag.end - 1);
  else pushToken(run, ['html_inline', '', 0], at, tag.end, text.slice(at, tag.end));
  return tag.end - at;
}

interface Tag {
  readonly end: number;
  readonly address: 'url' | 'mail' | null;
}

/** A letter or digit after `<` is enough for a tag, which ends at the next `>`, wherever that is. */
function readTag(run: Inlines, at: number): Tag | null {
  const { text } = run.text;
  const { to } = run;
  const isClosing = text[at + 1] === '/';
  let i = at + (isClosing ? 2 : 1);
  if (to - at < 3 || i >= to || !isAlphanumeric(text.charCodeAt(i)) || !hasBudget(run.parser)) return null;
  while (i < to && isSchemeLetter(text.charCodeAt(i))) i++;
  if (text[i] === '@' && i < to) {
    const end = endOfEmail(text, i, to);
    if (end > 0) return { end, address: 'mail' };
  }
  if (text[i] === ':' && i < to && i > at + 2) {
    const start = ++i;
    while (i < to && !endsAddress(text.charCodeAt(i))) i += text[i] === '\\' ? 2 : 1;
    spendBudget(run.parser, i - at);
    // Blackfriday needs no end of the tag if the address continues to the end of the text.
    if (start < to && i >= to) return null;
    if (i > start && text[i] === '>' && i < to) return { end: i + 1, address: 'url' };
  }
  const close = findWithin(text, '>', i, to);
  spendBudget(run.parser, (close < 0 ? to : close) - at);
  return close < 0 ? null : { end: close + 1, address: null };
}

function isSchemeLetter(code: number): boolean {
  return isAlphanumeric(code) || code === 46 || code === 43 || code === 45;
}

/** `>`, a quotation mark or white space. */
function endsAddress(code: number): boolean {
  return code === 62 || code === 39 || code === 34 || isSpace(code);
}

/** The end of an e-mail address from its `@`: letters, digits, `-._` and then `>`; else 0. */
function endOfEmail(text: string, at: number, to: number): number {
  for (let i = at + 1; i < to; i++) {
    const char = text.charAt(i);
    if (char === '>') return i + 1;
    if (!isAlphanumeric(text.charCodeAt(i)) && !'-._'.includes(char)) return 0;
  }
  return 0;
}
