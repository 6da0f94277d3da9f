import type { FrontMatterError, Issue } from '../../issue/issue';
import type { Severity } from '../../config/config';
import { isFenceLike } from '../../issue/frontMatterLines';
import { message, type Message } from '../../messages/message';
import type { Span } from '../../text/span';
import { repairFields } from './repairFields';
import type { Fix, Rule } from '../../lint/rule';
import type { TextEdit } from '../../text/edits';
import { readYaml } from '../../yaml/readYaml';

export const frontMatterSyntax: Rule = {
  id: 'front-matter-syntax',
  severity: 'error',

  *check({ issue }) {
    const { errors } = issue.frontMatter;
    const lone = errors.some(({ code }) => code === 'syntax') ? findLoneQuotes(issue) : [];
    for (const { quote, join } of lone) {
      const title = message('front-matter-join-fix');
      const fixes: Fix[] = [{ title, edits: [{ span: join, newText: '' }], safe: true }];
      // Many sites accept it.
      yield {
        span: quote,
        message: message('front-matter-lone-quote'),
        kind: 'lone-quote',
        severity: 'warning',
        fixes,
      };
    }
    // After an unclosed quote the errors of the YAML library mean nothing.
    if (lone.length > 0) return;
    const broken = errors.some(({ code }) => code === 'syntax' || code === 'not-a-map') ? findBrokenLines(issue) : [];
    for (const { kind, span, opener, edit } of broken) {
      const words = kind === 'open' ? message('front-matter-open', opener) : message('front-matter-colon');
      const fixes = [{ title: message(`front-matter-${kind}-fix`), edits: [edit], safe: true }];
      yield { span, message: words, kind, fixes };
    }
    if (broken.length > 0) return;
    const reported = new Set<number>();
    for (const error of errors) {
      const span = withinLine(error.span, issue);
      const line = issue.lines.lineAt(span.start);
      if (reported.has(line)) continue;
      reported.add(line);
      const severity = severities[error.code];
      const fixes = repairFence(issue, error);
      yield { span, message: describe(error, issue), kind: error.code, ...(severity && { severity }), fixes };
    }
  },
};

/** What Hugo reads all the same. */
const severities: Readonly<Partial<Record<FrontMatterError['code'], Severity>>> = {
  duplicate: 'warning',
  alias: 'info',
  toml: 'info',
};

const fenceFixes: Readonly<Partial<Record<FrontMatterError['code'], Message>>> = {
  'unclosed': message('front-matter-unclosed-fix'),
  'opening': message('front-matter-opening-fix'),
  'before': message('front-matter-before-fix'),
  'no-opening': message('front-matter-no-opening-fix'),
  'language': message('front-matter-language-fix'),
};

function repairFence(issue: Issue, { code, repair }: FrontMatterError): Fix[] {
  const title = fenceFixes[code];
  if (!repair || !title) return [];
  const removed = issue.text.slice(repair.span.start, repair.span.end);
  // Words above the fence may belong elsewhere.
  const isSafe = code === 'language' || removed.trim() === '' || isFenceLike(removed);
  return repairFields(issue, title, [repair], isSafe);
}

function describe({ code }: FrontMatterError, { frontMatter }: Issue): Message {
  if (code === 'unclosed') return message('front-matter-unclosed', frontMatter.format === 'toml' ? '+++' : '---');
  return message(`front-matter-${code}`);
}

/** Values whose closing quote is alone on the next line. */
function findLoneQuotes({ lines, frontMatter: { yaml } }: Issue): { quote: Span; join: Span }[] {
  const found: { quote: Span; join: Span }[] = [];
  const last = lines.lineAt(yaml.end);
  for (let line = lines.lineAt(yaml.start) + 1; line <= last; line++) {
    const words = lines.textOf(line);
    const quote = words.trim();
    if (quote !== '"' && quote !== "'") continue;
    const above = lines.textOf(line - 1).trimEnd();
    const colon = above.indexOf(':');
    const value = above.slice(colon + 1).trimStart();
    if (colon < 1 || !value.startsWith(quote) || value.slice(1).includes(quote)) continue;
    const start = lines.startOf(line) + words.indexOf(quote);
    found.push({
      quote: { start, end: start + 1 },
      join: { start: lines.startOf(line - 1) + above.length, end: start },
    });
  }
  return found;
}

/** The part of a span on its first line: at least one character unless the line is empty. */
function withinLine({ start, end }: Span, { lines }: Issue): Span {
  const line = lines.lineAt(start);
  const last = lines.endOf(line);
  const from = Math.max(lines.startOf(line), Math.min(start, last - 1));
  return { start: from, end: Math.max(from, Math.min(Math.max(end, from + 1), last)) };
}

/** A line of the front matter with one mistake that makes it invalid. */
interface BrokenLine {
  readonly kind: 'open' | 'colon';
  readonly span: Span;
  /** The quote or bracket that is not closed; empty for `colon`. */
  readonly opener: string;
  readonly edit: TextEdit;
}

/** More lines than any front matter has; further ones are not checked. */
const maxLines = 256;
const keyLine = /^([A-Za-z_][\w-]{0,40})([ \t]{0,8}[:：][ \t]*)(.*)$/;
const closers: Readonly<Record<string, string>> = { '"': '"', "'": "'", '[': ']', '{': '}' };

/** Finds lines that become valid with a closing character at their end, or with a colon and a space after the key. Values on several lines are not checked. */
function findBrokenLines({ text, lines, frontMatter: { yaml } }: Issue): BrokenLine[] {
  const found: BrokenLine[] = [];
  const first = lines.lineAt(yaml.start);
  const last = Math.min(first + maxLines, lines.lineAt(Math.max(yaml.start, yaml.end - 1)));
  for (let line = first; line <= last; line++) {
    const start = lines.startOf(line);
    const written = text.slice(start, lines.endOf(line));
    const match = keyLine.exec(written);
    const below = line < last ? lines.textOf(line + 1) : '';
    if (!match || !endsValue(below) || isValidLine(written)) continue;
    const broken = repairColon(match, start) ?? repairEnd(match, start, written);
    if (broken) found.push(broken);
  }
  return found;
}

function repairColon([, key = '', colon = '', value = '']: RegExpExecArray, start: number): BrokenLine | null {
  const at = start + key.length;
  const span = { start: at, end: at + Math.max(1, colon.trimEnd().length) };
  if (!isValidLine(`${key}: ${value}`)) return null;
  return { kind: 'colon', span, opener: '', edit: { span: { start: at, end: at + colon.length }, newText: ': ' } };
}

function repairEnd(
  [, key = '', colon = '', value = '']: RegExpExecArray,
  start: number,
  written: string,
): BrokenLine | null {
  const opener = value.charAt(0);
  const closer = closers[opener];
  const trimmed = written.trimEnd();
  if (closer === undefined || value.trim().length < 2 || !isValidLine(trimmed + closer)) return null;
  const at = start + key.length + colon.length;
  const end = start + trimmed.length;
  return { kind: 'open', span: { start: at, end }, opener, edit: { span: { start: end, end }, newText: closer } };
}

/** Whether the next line does not continue the value. */
function endsValue(below: string): boolean {
  return below.trim() === '' || keyLine.test(below) || below.startsWith('#');
}

function isValidLine(line: string): boolean {
  const { root, errors } = readYaml(line);
  return errors.length === 0 && root?.kind === 'map';
}
