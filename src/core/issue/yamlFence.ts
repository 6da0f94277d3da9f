import type { Span } from '../text/span';
import type { TextEdit } from '../text/edits';
import { lineBreakOf } from '../text/lines';
import { maxYamlLength } from '../yaml/readYaml';
import type { Fence, OpenFields } from './fence';
import { findFieldsEnd } from './fieldsEnd';
import { afterLine, endOfLine, findBlankLine, findClosing, isKnownField, linesFrom } from './frontMatterLines';
import type { FrontMatterError } from './issue';
import matter from 'gray-matter';

/** A run of white space that is longer than this costs gray-matter time in the square of its length. */
const longBlanks = /\s{513}/;

/** Finds YAML whose opening fence is at `start`. */
export function findYaml(text: string, start: number): Fence {
  const opening = { start, end: endOfLine(text, start) };
  const from = afterLine(text, start);
  const rest = text.slice(start + 3, opening.end).trim();
  const isPlain = rest === '' ? !text.slice(start, opening.end).includes('\t') : rest.startsWith('#');
  const language = isPlain ? null : reportLanguage(text, opening, rest);
  const closing = findClosing(text, from, '---');
  if (closing === null) {
    const open = leaveOpen(text, opening, from);
    return language ? { ...open, problem: language } : open;
  }
  const span = { start, end: afterLine(text, closing) };
  const fence: Fence = { format: 'yaml', span, yaml: { start: from, end: closing }, problem: language };
  if (language) return fence;
  if (closing - from > maxYamlLength || longBlanks.test(text.slice(from, closing)))
    return { ...fence, problem: { code: 'too-large', span: opening } };
  const end = rest === '' ? askGrayMatter(text.slice(start, span.end)) : closing - start;
  if (end === null) return { ...fence, problem: { code: 'language', span: opening } };
  return { ...fence, yaml: { start: from, end: start + end } };
}

/** The same front matter if its closing fence is missing and a later line of the article was taken for it; else null. */
export function reopenYaml(text: string, { span, yaml }: Fence): Fence | null {
  const found = findFieldsEnd(text, yaml.start, yaml.end);
  if (found === null || !hasField(text, yaml.start, found.end)) return null;
  return closeAt(text, { start: span.start, end: endOfLine(text, span.start) }, yaml.start, found);
}

/** Somebody may be typing the fields: what is below the first blank line is the article. */
function leaveOpen(text: string, opening: Span, from: number): Fence {
  const found = findFieldsEnd(text, from, text.length);
  return closeAt(text, opening, from, found ?? { end: findBlankLine(text, from), closing: null });
}

function closeAt(text: string, opening: Span, from: number, { end, closing }: OpenFields): Fence {
  const span = { start: opening.start, end: closing ? afterLine(text, closing.start) : end };
  const repair = hasField(text, from, end) ? { repair: closeFence(text, end, closing) } : {};
  return { format: 'yaml', span, yaml: { start: from, end }, problem: { code: 'unclosed', span: opening, ...repair } };
}

function hasField(text: string, from: number, to: number): boolean {
  for (const { words } of linesFrom(text, from, to)) if (isKnownField(words)) return true;
  return false;
}

function closeFence(text: string, end: number, closing: Span | null): TextEdit {
  const lineBreak = lineBreakOf(text);
  const above = /[\r\n]/.test(text.charAt((closing?.start ?? end) - 1)) ? '' : lineBreak;
  if (closing) return { span: closing, newText: `${above}---` };
  return { span: { start: end, end }, newText: `${above}---${lineBreak}` };
}

/** `--- yaml` and `--- title: Weekly`: Hugo reads what is on the line as YAML, where a tab is an error. */
function reportLanguage(text: string, opening: Span, rest: string): FrontMatterError {
  const problem = { code: 'language', span: opening } as const;
  const from = opening.start + 3;
  if (rest === '' || /^ya?ml$/i.test(rest))
    return { ...problem, repair: { span: { start: from, end: opening.end }, newText: '' } };
  if (!isKnownField(rest)) return problem;
  return { ...problem, repair: { span: { start: from, end: text.indexOf(rest, from) }, newText: lineBreakOf(text) } };
}

const refuse = (): never => {
  throw new Error('only YAML is read');
};

// gray-matter runs `---js`, and every engine that is not named here is its own.
const engines = {
  yaml: () => ({}),
  json: refuse,
  javascript: refuse,
  js: refuse,
  coffee: refuse,
  toml: refuse,
};

/**
 * Has gray-matter find the closing fence.
 * @param head a text that ends with the front matter
 * @returns where the closing fence begins; null: it refuses the text
 */
function askGrayMatter(head: string): number | null {
  // It knows no lone CR.
  const text = head.includes('\r') ? head.replace(/\r(?!\n)/g, '\n') : head;
  try {
    // Options keep it from its cache.
    const { matter: found } = matter(text, { engines });
    return '---'.length + found.length + 1;
  } catch {
    return null;
  }
}
