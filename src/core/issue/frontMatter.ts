import type { Span } from '../text/span';
import { toPlain, type YamlError, type YamlNode } from '../yaml/yamlNode';
import { readYaml, maxYamlLength } from '../yaml/readYaml';
import type { Field, FrontMatter, FrontMatterError } from './issue';
import matter from 'gray-matter';

/**
 * Reads the YAML block at the top of a text; runs nothing of it.
 * Never throws; takes time linear in the length of the text.
 * @param text a whole Markdown file
 * @returns spans from the start of `text`. Without a closing fence the front matter lasts to the first blank line.
 */
export function readFrontMatter(text: string): FrontMatter {
  const fence = findFence(text);
  if (fence === null) {
    const nowhere = { start: 0, end: 0 };
    return { span: nowhere, yaml: nowhere, present: false, fields: [], errors: [] };
  }
  const { span, yaml, problem } = fence;
  if (problem === 'language' || problem === 'too-large') {
    return { span, yaml, present: true, fields: [], errors: [{ code: problem, span: fence.opening }] };
  }
  const { root, errors } = readYaml(text.slice(yaml.start, yaml.end));
  return { span, yaml, present: true, fields: listFields(root, yaml.start), errors: listErrors(fence, root, errors) };
}

function listErrors(fence: Fence, root: YamlNode | null, errors: readonly YamlError[]): FrontMatterError[] {
  // Without its end the YAML runs into the body: what a reader says of it there means nothing.
  if (fence.problem === 'unclosed') return [{ code: 'unclosed', span: fence.opening }];
  const listed: FrontMatterError[] = errors.map((error) => ({ ...error, span: move(error.span, fence.yaml.start) }));
  if (listed.length > 0 || root === null || root.kind === 'map' || isNothing(root)) return listed;
  return [{ code: 'not-a-map', span: move(root.span, fence.yaml.start) }];
}

function listFields(root: YamlNode | null, offset: number): Field[] {
  if (root?.kind !== 'map') return [];
  return root.pairs.map(({ key, keySpan, value }) => ({
    key,
    keySpan: move(keySpan, offset),
    value: toPlain(value),
    valueSpan: move(value.span, offset),
  }));
}

function isNothing(node: YamlNode): boolean {
  return node.kind === 'scalar' && node.span.start === node.span.end;
}

function move({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

/** Where the front matter of a text is. */
interface Fence {
  /** As `FrontMatter.span` says. */
  readonly span: Span;
  /** From the line after the first fence to the beginning of the last one. */
  readonly yaml: Span;
  /** The line of the first fence, its line break left out. */
  readonly opening: Span;
  readonly problem: 'unclosed' | 'too-large' | 'language' | null;
}

/** A run of white space that is longer than this costs gray-matter time in the square of its length. */
const longBlanks = /\s{513}/;

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
 * Finds the front matter as the published site does: the text begins with a line `---`, after an optional byte order mark,
 * and the first later line that begins with `---` ends it. What has no such line lasts to the first blank line,
 * so that an editor half way through typing it still sees what is below.
 * @returns null where there is no front matter. Takes time linear in the length of the text.
 */
function findFence(text: string): Fence | null {
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  if (!text.startsWith('---', start) || text[start + 3] === '-') return null;
  const opening = { start, end: endOfLine(text, start) };
  const from = behindLine(text, start);
  const closing = findClosing(text, from);
  if (closing === null) return leaveOpen(text, opening, from);

  const span = { start: 0, end: behindLine(text, closing) };
  const fence = { span, yaml: { start: from, end: closing }, opening };
  if (text.slice(opening.start + 3, opening.end).trim() !== '') return { ...fence, problem: 'language' };
  if (closing - from > maxYamlLength || longBlanks.test(text.slice(from, closing)))
    return { ...fence, problem: 'too-large' };
  const end = askGrayMatter(text.slice(start, span.end));
  return end === null
    ? { ...fence, problem: 'language' }
    : { ...fence, yaml: { start: from, end: start + end }, problem: null };
}

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

function leaveOpen(text: string, opening: Span, from: number): Fence {
  let end = from;
  while (end < text.length && text.slice(end, endOfLine(text, end)).trim() !== '') end = behindLine(text, end);
  const plain = text.slice(opening.start + 3, opening.end).trim() === '';
  const yaml = plain ? { start: from, end } : { start: from, end: from };
  return { span: { start: 0, end: yaml.end }, yaml, opening, problem: plain ? 'unclosed' : 'language' };
}

function findClosing(text: string, from: number): number | null {
  for (let at = text.indexOf('---', from); at >= 0; at = text.indexOf('---', at + 1)) {
    if (at === from || isBreak(text.charCodeAt(at - 1))) return at;
  }
  return null;
}

function endOfLine(text: string, from: number): number {
  let i = from;
  while (i < text.length && !isBreak(text.charCodeAt(i))) i++;
  return i;
}

function behindLine(text: string, from: number): number {
  const end = endOfLine(text, from);
  if (end === text.length) return end;
  return text.startsWith('\r\n', end) ? end + 2 : end + 1;
}

function isBreak(code: number): boolean {
  return code === 10 || code === 13;
}

/** The words of a front matter field that is one value; null where it is absent, empty or a list or map. */
export function readField({ fields }: FrontMatter, key: string): string | null {
  const value = fields.find((field) => field.key === key)?.value ?? null;
  if (value === null || typeof value === 'object') return null;
  return String(value) === '' ? null : String(value);
}
