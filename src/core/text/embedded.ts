import { execAt } from './search';
import type { Span } from './span';

const element = /<(script|style|textarea|pre)\b[^<>]*>/gi;
/** Not `$5 and $6`: a formula touches its marks. */
const formula = /\$\$[^$]{1,2000}\$\$|\$[^\s$](?:[^$\n]{0,200}[^\s$])?\$(?!\d)/g;

/** Finds what another language than Markdown is written in: the content of scripts and their like, and formulas. */
export function findEmbedded(text: string, from = 0): Span[] {
  return [...findContents(text, from), ...findFormulas(text, from)];
}

function findContents(text: string, from: number): Span[] {
  const found: Span[] = [];
  const closers = new Map(['script', 'style', 'textarea', 'pre'].map((name) => [name, new RegExp(`</${name}`, 'gi')]));
  const pattern = new RegExp(element);
  pattern.lastIndex = from;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const name = (match[1] ?? '').toLowerCase();
    const start = pattern.lastIndex;
    const closer = closers.get(name);
    const end = closer && execAt(closer, text, start)?.index;
    // What is not closed once is not closed later either.
    if (end === undefined) closers.delete(name);
    else found.push({ start, end: (pattern.lastIndex = end) });
  }
  return found;
}

function findFormulas(text: string, from: number): Span[] {
  if (!text.includes('$', from)) return [];
  return [...text.slice(from).matchAll(formula)].map(({ 0: all, index }) => ({
    start: from + index,
    end: from + index + all.length,
  }));
}
