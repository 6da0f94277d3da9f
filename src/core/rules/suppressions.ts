import type { Issue } from '../issue/issue';
import type { Span } from '../text/span';
import type { Finding } from './rule';

/** What the author has switched off in the text. */
export interface Suppressions {
  /** Leaves out what is switched off; the findings come in the order of the text. */
  filter(sorted: readonly Finding[]): Finding[];
}

interface Directive {
  readonly kind: 'disable' | 'enable' | 'next-line';
  /** From where on it holds; for `next-line` the piece it holds for. */
  readonly span: Span;
  /** Nothing named means every rule. */
  readonly rules: readonly string[];
}

/**
 * Reads the directives of an issue:
 * - `<!-- digest-disable-next-line rule -->` holds for the block below: from the next line of content to the next blank line;
 * - `<!-- digest-disable rule -->` holds to `<!-- digest-enable rule -->`, else to the end;
 * - `# digest-disable rule` on a line of its own in the front matter holds for the whole file.
 *
 * What stands behind ` -- ` is a reason for the reader.
 */
export function readSuppressions(issue: Issue): Suppressions {
  const directives = [...readFrontMatter(issue), ...readComments(issue)];
  return { filter: (sorted) => (directives.length === 0 ? [...sorted] : sweep(sorted, directives)) };
}

function readFrontMatter({ text, frontMatter }: Issue): Directive[] {
  const directives: Directive[] = [];
  for (const line of text.slice(frontMatter.yaml.start, frontMatter.yaml.end).split(/[\r\n]/)) {
    const trimmed = line.trimStart();
    if (!trimmed.startsWith('#')) continue;
    const directive = readDirective(trimmed.slice(1), { start: 0, end: text.length });
    if (directive?.kind === 'disable') directives.push(directive);
  }
  return directives;
}

function readComments({ text, lines, comments }: Issue): Directive[] {
  const blocks = findBlocks(text, lines);
  return comments.flatMap(({ span, text: words }) => {
    const directive = words.startsWith('digest-') ? readDirective(words, span) : null;
    if (directive?.kind !== 'next-line') return directive ?? [];
    return { ...directive, span: blocks(lines.lineAt(span.end) + 1) };
  });
}

/** Finds the block that begins on a line or on the first one below it that is not blank, directives left out. */
function findBlocks(text: string, lines: Issue['lines']): (line: number) => Span {
  let spans: Span[] | undefined;
  return (line) => {
    spans ??= listBlocks(text, lines);
    return spans[line] ?? { start: text.length, end: text.length };
  };
}

/** For every line the block from it on, in one pass from the end. */
function listBlocks(text: string, lines: Issue['lines']): Span[] {
  const spans: Span[] = [];
  let below: Span | undefined;
  let block: Span | undefined;
  for (let line = lines.count - 1; line >= 0; line--) {
    const start = lines.startOf(line);
    const words = text.slice(start, lines.endOf(line)).trim();
    // A directive stands above its block; several may be stacked, with or without blank lines.
    const directive = words.startsWith('<!-- digest-') && words.endsWith('-->');
    if (words === '' || directive) {
      below = block ?? below;
      block = undefined;
    } else block = { start, end: block?.end ?? lines.endOf(line) };
    spans[line] = block ?? below ?? { start: text.length, end: text.length };
  }
  return spans;
}

function readDirective(words: string, span: Span): Directive | null {
  // Behind ` -- ` stands why.
  const [told = ''] = words.trim().split(/\s--(?:\s|$)/, 1);
  const [name, ...named] = told.split(/[\s,，、]+/);
  const rules = named.filter((word) => word !== '');
  if (name === 'digest-disable') return { kind: 'disable', span, rules };
  if (name === 'digest-enable') return { kind: 'enable', span, rules };
  if (name === 'digest-disable-next-line') return { kind: 'next-line', span, rules };
  return null;
}

/** Goes through findings and directives side by side, in the order of the text. */
function sweep(sorted: readonly Finding[], directives: readonly Directive[]): Finding[] {
  const queue = [...directives].sort((a, b) => a.span.start - b.span.start);
  const off = new Set<string>();
  /** Rules that are on again while all others are off. */
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
