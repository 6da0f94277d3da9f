import type { Issue } from '../issue/issue';
import type { Span } from '../text/span';
import type { Finding } from './rule';

interface Directive {
  readonly kind: 'disable' | 'enable' | 'next-line';
  /** Where it takes effect; for `next-line`, the block it applies to. */
  readonly span: Span;
  /** Empty: every rule. */
  readonly rules: readonly string[];
}

/**
 * Leaves out the findings that directives of the issue suppress:
 * - `<!-- digest-disable-next-line rule -->` applies to the block below (see `createBlockLookup`);
 * - `<!-- digest-disable rule -->` applies up to `<!-- digest-enable rule -->`, else to the end;
 * - in the front matter, `# digest-disable rule` on its own line applies to the whole file, and
 *   `# digest-disable-next-line rule` to the field below.
 *
 * The text after ` -- ` is a reason for people. JSON has no comments: above everything else in the article,
 * `<!-- digest-disable rule -->` applies to the front matter too.
 * @param findings in the order of the text
 */
export function filterSuppressed(issue: Issue, findings: Finding[]): Finding[] {
  const directives = [...readFrontMatter(issue), ...readComments(issue)];
  return directives.length === 0 ? findings : sweep(findings, directives);
}

function readFrontMatter({ text, lines, frontMatter: { yaml, present } }: Issue): Directive[] {
  const directives: Directive[] = [];
  const last = lines.lineAt(yaml.end);
  /** Directives for the next field, until its end is known. */
  let open: Directive[] = [];
  let fieldStart: number | undefined;
  const close = (end: number) => {
    if (fieldStart === undefined) return;
    for (const directive of open) directives.push({ ...directive, span: { start: fieldStart, end } });
    open = [];
    fieldStart = undefined;
  };
  for (let line = lines.lineAt(yaml.start); present && line <= last; line++) {
    const words = text.slice(lines.startOf(line), Math.min(lines.endOf(line), yaml.end));
    const trimmed = words.trimStart();
    if (/^[^\s#\-\]}]/.test(words)) {
      close(lines.startOf(line) - 1);
      if (open.length > 0) fieldStart ??= lines.startOf(line);
    }
    if (!trimmed.startsWith('#')) continue;
    const directive = readDirective(trimmed.slice(1), { start: 0, end: text.length });
    if (directive?.kind === 'disable') directives.push(directive);
    if (directive?.kind !== 'next-line') continue;
    close(lines.startOf(line) - 1);
    open.push(directive);
  }
  close(yaml.end);
  return directives;
}

function readComments(issue: Issue): Directive[] {
  const { text, lines, comments, body, frontMatter } = issue;
  const coversJson = ({ start }: Span) => frontMatter.format === 'json' && text.slice(body.start, start).trim() === '';
  let blocks: ((line: number) => Span) | undefined;
  return comments.flatMap(({ span, text: words }) => {
    const directive = words.startsWith('digest-') ? readDirective(words, span) : null;
    if (directive?.kind === 'disable' && coversJson(span)) return { ...directive, span: { start: 0, end: span.end } };
    if (directive?.kind !== 'next-line') return directive ?? [];
    blocks ??= createBlockLookup(issue);
    const line = lines.lineAt(span.end) + 1;
    return { ...directive, span: line < lines.count ? blocks(line) : { start: text.length, end: text.length } };
  });
}

function readDirective(words: string, span: Span): Directive | null {
  const [directive = ''] = words.trim().split(/\s--(?:\s|$)/, 1);
  const [name, ...named] = directive.split(/[\s,，、]+/);
  const rules = named.filter((word) => word !== '');
  if (name === 'digest-disable') return { kind: 'disable', span, rules };
  if (name === 'digest-enable') return { kind: 'enable', span, rules };
  if (name === 'digest-disable-next-line') return { kind: 'next-line', span, rules };
  return null;
}

/** Walks through findings and directives together, in the order of the text. */
function sweep(sorted: readonly Finding[], directives: readonly Directive[]): Finding[] {
  const queue = [...directives].sort((a, b) => a.span.start - b.span.start);
  const off = new Set<string>();
  /** Rules that are enabled while all others are disabled. */
  const on = new Set<string>();
  let allOff = false;
  const until = new Map<string, number>();
  let at = 0;
  const apply = ({ kind, span, rules }: Directive): void => {
    if (kind === 'next-line') {
      for (const rule of rules.length > 0 ? rules : ['*']) until.set(rule, Math.max(until.get(rule) ?? -1, span.end));
    } else if (rules.length === 0) {
      allOff = kind === 'disable';
      off.clear();
      on.clear();
    } else {
      for (const rule of rules) {
        (kind === 'disable' ? off : on).add(rule);
        (kind === 'disable' ? on : off).delete(rule);
      }
    }
  };
  return sorted.filter(({ rule, span }) => {
    for (let next = queue[at]; next && next.span.start <= span.start; next = queue[++at]) apply(next);
    const blockEnd = Math.max(until.get(rule) ?? -1, until.get('*') ?? -1);
    return span.start > blockEnd && !off.has(rule) && (!allOff || on.has(rule));
  });
}

/** The kind of block that a line begins. Lists and quotes continue after blank lines. */
type Container = 'list' | 'quote' | 'other';

interface Chunk {
  readonly first: number;
  last: number;
}

const listItem = /^\s*(?:[-*+]|\d{1,9}[.)])(?:\s|$)/;
const directive = /^<!--\s*digest-.*-->$/;

/** Whether a line of the article is a directive and nothing else. */
export function isDirective(line: string): boolean {
  return directive.test(line.trim());
}

/**
 * Finds the block that a directive applies to: from the first line at or below a given one that is neither blank nor a
 * directive, to the next blank line. A code or HTML block is one block. A list continues while items or indented lines
 * follow, a quote while quotes follow: a comment inside would change the rendered text.
 * @returns the block for a line, from 0. All calls together take linear time
 */
export function createBlockLookup({ text, lines, opaque }: Issue): (line: number) => Span {
  const chunks: Chunk[] = [];
  const chunkOf: number[] = [];
  let next = 0;
  let open = false;
  for (let line = 0; line < lines.count; line++) {
    while ((opaque[next]?.endLine ?? Infinity) < line) next++;
    const block = opaque[next];
    const isInside = block !== undefined && block.line < line;
    const words = lines.textOf(line).trim();
    const chunk = chunks.at(-1);
    if (!isInside && (words === '' || directive.test(words))) open = false;
    else if (open && chunk) chunk.last = line;
    else open = chunks.push({ first: line, last: line }) > 0;
    // Blank lines belong to the chunk below them.
    chunkOf.push(open ? chunks.length - 1 : chunks.length);
  }

  /** For each chunk, where a container that continues into it ends. */
  const ends: Record<Container, number>[] = [];
  for (let i = chunks.length - 1; i >= 0; i--) {
    const end = lines.endOf(chunks[i]?.last ?? 0);
    const below = ends[i + 1];
    const opening = lines.textOf(chunks[i + 1]?.first ?? lines.count);
    const extend = (container: Container, continues: boolean) => (below && continues ? below[container] : end);
    ends[i] = {
      list: extend('list', /^(?: {2}|\t)/.test(opening) || listItem.test(opening)),
      quote: extend('quote', /^ {0,3}>/.test(opening)),
      other: end,
    };
  }

  return (line) => {
    const index = chunkOf[line] ?? chunks.length;
    const chunk = chunks[index];
    if (!chunk) return { start: text.length, end: text.length };
    const first = Math.max(line, chunk.first);
    return { start: lines.startOf(first), end: ends[index]?.[containerOf(lines.textOf(first))] ?? text.length };
  };
}

function containerOf(line: string): Container {
  if (listItem.test(line)) return 'list';
  return /^ {0,3}>/.test(line) ? 'quote' : 'other';
}
