import type { Span } from '../../text/span';

const entity = /&(?:amp|lt|gt|quot|apos|nbsp|middot|hellip|[lr][ds]quo|[mn]dash|#\d{2,6}|#x[\da-f]{2,6});/gi;
const plain: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&nbsp;': ' ' };

/** Character references of HTML in a text: templates escape the `&`, so readers see them. */
export function findEntity(text: string): { readonly written: string; readonly repaired: string } | null {
  const [written] = text.match(entity) ?? [];
  return written === undefined
    ? null
    : { written, repaired: text.replace(entity, (each) => plain[each.toLowerCase()] ?? each) };
}

const openers = '【（(「『《';
const closers = '】）)」』》';

/** The first bracket without its other half; a full-width one goes with a half-width one. Lists (`1)`) and faces (`:)`) have none. */
export function findLoneBracket(text: string): Span | null {
  const open: { readonly family: number; readonly at: number }[] = [];
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    const before = text.charAt(at - 1);
    if (openers.includes(char) && !/[:;-]/.test(before)) open.push({ family: familyOf(openers, char), at });
    if (!closers.includes(char)) continue;
    const index = open.findLastIndex(({ family }) => family === familyOf(closers, char));
    if (index >= 0) open.splice(index);
    else if (!/[\w:;-]/.test(before) || !/[)）]/.test(char)) return { start: at, end: at + 1 };
  }
  const [first] = open;
  return first ? { start: first.at, end: first.at + 1 } : null;
}

/** Parentheses of both widths are one family. */
function familyOf(brackets: string, char: string): number {
  const index = brackets.indexOf(char);
  return index === 2 ? 1 : index;
}
