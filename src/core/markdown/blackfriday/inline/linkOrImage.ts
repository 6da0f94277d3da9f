import { findWithin, isSpace } from '../scanText';
import { addInlineNote, addNote, pushNoteMark } from '../footnotes';
import { hasBudget, spendBudget, type Reference } from '../parser';
import { pushElement, pushToken, takeBack, type Inlines } from './inlineRun';
import { unescape } from './simpleSpans';

type Kind = 'link' | 'image' | 'note' | 'inline-note';

/** Reads a link, an image or a footnote at its `[`, with its address in parentheses or as a reference. */
export function readLink(run: Inlines, at: number): number {
  const { text } = run.text;
  const before = at > run.from ? text[at - 1] : undefined;
  const isNote = at + 1 < run.to && text[at + 1] === '^';
  if (run.parser.insideLink && (before === '[' || isNote)) return 0;
  const kind: Kind = isNote ? 'note' : before === '!' ? 'image' : before === '^' ? 'inline-note' : 'link';
  const textEnd = findBracket(run, at, kind === 'note' ? at + 2 : at + 1);
  if (textEnd < 0) return 0;
  let next = textEnd + 1;
  while (next < run.to && isSpace(text.charCodeAt(next))) next++;
  if (next < run.to && text[next] === '(') {
    const target = readTarget(run, next + 1);
    return target && push(run, kind, { at, textEnd, end: target.end }, target) ? target.end - at : 0;
  }
  const isReference = kind !== 'note' && next < run.to - 1 && text[next] === '[' && text[next + 1] !== '^';
  if (isReference) {
    const close = findWithin(text, ']', next + 1, run.to);
    spendBudget(run.parser, (close < 0 ? run.to : close) - next);
    if (close < 0) return 0;
    const name = text.slice(next + 1, close) || nameOf(text.slice(at + 1, textEnd));
    const target = findReference(run, name);
    return target && push(run, kind, { at, textEnd, end: close + 1 }, target) ? close + 1 - at : 0;
  }
  return readShortcut(run, kind, at, textEnd) ? textEnd + 1 - at : 0;
}

/** Reads `[name]` and the footnotes `[^name]` and `^[text]`. */
function readShortcut(run: Inlines, kind: Kind, at: number, textEnd: number): boolean {
  if (kind === 'inline-note') return pushNoteMark(run, kind, at, textEnd + 1, addInlineNote(run, at + 1, textEnd));
  const written = run.text.text.slice(at + 1, textEnd);
  // A name with a line break keeps its `^`, so no footnote has it.
  const name = kind === 'note' && !written.includes('\n') ? written.slice(1) : nameOf(written);
  const target = findReference(run, name);
  if (!target) return false;
  return kind === 'note'
    ? pushNoteMark(run, kind, at, textEnd + 1, addNote(run.parser, target))
    : push(run, kind, { at, textEnd, end: textEnd + 1 }, target);
}

/** The offset of the matching `]`; -1 without one. */
function findBracket({ text: { text }, to, parser }: Inlines, at: number, from: number): number {
  if (!hasBudget(parser)) return -1;
  let level = 1;
  let i = from;
  for (; i < to; i++) {
    const char = text[i];
    if ((char !== '[' && char !== ']') || text[i - 1] === '\\') continue;
    level += char === '[' ? 1 : -1;
    if (level === 0) break;
  }
  spendBudget(parser, i - at);
  return i < to ? i : -1;
}

interface Target {
  readonly url: string;
  readonly title: string;
}

/** Reads `address "title")`. The address may contain spaces and balanced parentheses. */
function readTarget(run: Inlines, at: number): (Target & { readonly end: number }) | null {
  const { text } = run.text;
  const { to } = run;
  if (!hasBudget(run.parser)) return null;
  let i = at;
  while (i < to && isSpace(text.charCodeAt(i))) i++;
  let start = i;
  let open = 0;
  for (; i < to; i++) {
    const char = text[i];
    if (char === '\\') i++;
    else if (char === '(') open++;
    else if (char === ')' && open-- <= 0) break;
    else if (char === "'" || char === '"') break;
  }
  let end = i;
  let title = '';
  if (i < to && text[i] !== ')') {
    const titleStart = ++i;
    while (i < to && text[i] !== ')') i += text[i] === '\\' ? 2 : 1;
    let titleEnd = i - 1;
    while (titleEnd > titleStart && isSpace(text.charCodeAt(titleEnd))) titleEnd--;
    if (text[titleEnd] === "'" || text[titleEnd] === '"')
      title = text.slice(titleStart, Math.max(titleStart, titleEnd));
    else end = i;
  }
  spendBudget(run.parser, i - at);
  if (i >= to) return null;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  if (text[start] === '<') start++;
  if (text[end - 1] === '>') end--;
  return { url: text.slice(start, Math.max(start, end)), title, end: i + 1 };
}

/** A reference name with spaces for its line breaks. */
function nameOf(text: string): string {
  return text.includes('\n') ? text.replace(/ \n|\n/g, ' ') : text;
}

function findReference({ parser: { references } }: Inlines, name: string): Reference | undefined {
  return references.get(name.toLowerCase());
}

/** The offsets of a link: its `[`, the matching `]` and its end. */
interface LinkPlace {
  readonly at: number;
  readonly textEnd: number;
  readonly end: number;
}

/** @returns whether it is rendered: a link needs text and an address, an image an address */
function push(run: Inlines, kind: Kind, { at, textEnd, end }: LinkPlace, target: Target): boolean {
  if (kind === 'note' || kind === 'inline-note') {
    return pushNoteMark(run, kind, at, end, { name: target.url, number: 0 });
  }
  const url = unescape(target.url);
  if (!url) return false;
  const { text } = run.text;
  if (kind === 'image') {
    takeBack(run, 1);
    const image = pushToken(run, ['image', 'img', 0], at - 1, end, text.slice(at + 1, textEnd));
    image.attrs = [
      ['src', url],
      ['alt', image.content],
    ];
    if (target.title) image.attrSet('title', target.title);
    return true;
  }
  const { insideLink } = run.parser;
  run.parser.insideLink = true;
  const content = run.parser.readInline(run.text, at + 1, textEnd);
  run.parser.insideLink = insideLink;
  if (content.length === 0) return false;
  const link = pushElement(run, 'link', 'a', content);
  link.attrSet('href', url);
  if (target.title) link.attrSet('title', target.title);
  return true;
}
