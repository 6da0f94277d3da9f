import type { Field, Issue } from '../../issue/issue';
import { message } from '../../messages/message';
import type { Span } from '../../text/span';
import type { Fix, Report, Rule } from '../../lint/rule';
import { isDirective } from '../../lint/suppressions';
import { lineBreakOf } from '../../text/lines';

/** Fields that pages and lists show. */
const shown = new Set(['title', 'author', 'description', 'categories', 'tags', 'cover']);

export const frontMatterField: Rule = {
  id: 'front-matter-field',
  severity: 'warning',

  *check({ issue, config: { frontMatter } }, { path = '' }) {
    const { present, errors, fields } = issue.frontMatter;
    // After a syntax error a field may exist without being read.
    if (errors.length > 0) return;
    if (!present) {
      const span = firstLine(issue);
      if (span && frontMatter.required.length > 0)
        yield { span, message: message('front-matter-absent'), kind: 'absent', ...absentSeverity(path) };
      return;
    }
    const byKey = new Map(fields.map((field) => [field.key.toLowerCase(), field]));
    const required = new Set(frontMatter.required.map((key) => key.toLowerCase()));
    for (const field of fields) {
      const key = field.key.toLowerCase();
      // Required fields follow below.
      if (shown.has(key) && !required.has(key) && isEmpty(field))
        yield { span: field.keySpan, message: message('front-matter-empty', field.key), kind: 'empty' };
    }
    for (const key of frontMatter.required) {
      const field = byKey.get(key.toLowerCase());
      if ((field && !isEmpty(field)) || hasOtherNumber(byKey, key.toLowerCase())) continue;
      const allowed = Object.hasOwn(frontMatter.allowed, key) ? frontMatter.allowed[key] : undefined;
      const only = allowed?.length === 1 ? allowed[0] : undefined;
      if (field) {
        const fixes = only === undefined ? [] : fillField(issue, field, only);
        yield { span: field.keySpan, message: message('front-matter-empty', key), kind: 'empty', fixes };
        continue;
      }
      const slip = fields.find((each) => isTypo(each.key.toLowerCase(), key.toLowerCase()));
      if (slip) {
        const title = message('front-matter-value-fix', key);
        const fixes = [{ title, edits: [{ span: slip.keySpan, newText: key }], safe: false }];
        yield { span: slip.keySpan, message: message('front-matter-misspelt', slip.key, key), kind: 'misspelt', fixes };
      } else {
        yield {
          span: openingFence(issue),
          message: key === 'author' ? message('front-matter-missing-author') : message('front-matter-missing', key),
          kind: 'missing',
          fixes: insertField(issue, key, only),
        };
      }
    }
  },
};

/** Hugo needs the front matter of an `index.md`; some digests are published as plain files without any. */
function absentSeverity(path: string): Pick<Report, 'severity'> {
  return /(?:^|\/)_?index\.[^/]*$/i.test(path) ? {} : { severity: 'info' };
}

/** `authors` stands for `author` on many sites, and the other way round. */
function hasOtherNumber(byKey: ReadonlyMap<string, Field>, key: string): boolean {
  const other = byKey.get(key.endsWith('s') ? key.slice(0, -1) : `${key}s`);
  return other !== undefined && !isEmpty(other);
}

function isEmpty({ value }: Field): boolean {
  if (value === null) return true;
  if (typeof value === 'string') return value.trim() === '';
  return Array.isArray(value) && value.length === 0;
}

function openingFence({ lines, frontMatter: { span } }: Issue): Span {
  const line = lines.lineAt(span.start);
  return { start: span.start, end: lines.endOf(line) };
}

/** The first line of the article. A comment above it can suppress the finding. */
function firstLine({ lines }: Issue): Span | null {
  for (let line = 0; line < lines.count; line++) {
    const words = lines.textOf(line);
    const start = lines.startOf(line) + words.search(/\S/);
    if (words.trim() !== '' && !isDirective(words)) return { start, end: lines.endOf(line) };
  }
  return null;
}

/**
 * Adds a field at the end of the front matter, with the only allowed value or else empty. No fix if a further line would
 * not be a field, as below `{title: x}` or the end of a document (`...`).
 */
function insertField(issue: Issue, key: string, value: string | undefined): Fix[] {
  const { text } = issue;
  const { yaml } = issue.frontMatter;
  if (!takesLines(issue)) return [];
  const eol = lineBreakOf(text);
  const endsInLine = yaml.end > yaml.start && !/[\r\n]/.test(text.charAt(yaml.end - 1));
  const name = /^[\p{L}_][\p{L}\p{N}_-]*$/u.test(key) ? key : quote(key);
  const newText = `${endsInLine ? eol : ''}${name}: ${quote(value ?? '')}${eol}`;
  const edits = [{ span: { start: yaml.end, end: yaml.end }, newText }];
  return [{ title: message('front-matter-insert-fix', key), edits, safe: value !== undefined }];
}

/** Fills an empty field; a comment after it stays a comment. */
function fillField(issue: Issue, { key, keySpan, valueSpan }: Field, value: string): Fix[] {
  const title = message('front-matter-fill-fix', key);
  if (valueSpan.start < valueSpan.end) {
    return [{ title, edits: [{ span: valueSpan, newText: quote(value) }], safe: true }];
  }
  const line = issue.text.slice(keySpan.end).split(/[\r\n]/, 1)[0] ?? '';
  const colon = /^[ \t]*:(?=[ \t,}]|$)/.exec(line);
  if (!colon) return [];
  const at = keySpan.end + colon[0].length;
  return [{ title, edits: [{ span: { start: at, end: at }, newText: ` ${quote(value)}` }], safe: false }];
}

/** Whether a further line of the YAML would be a further field: it is empty, or a map whose keys begin their lines. */
function takesLines({ text, lines, frontMatter: { yaml, fields } }: Issue): boolean {
  const first = fields[0]?.keySpan.start ?? yaml.end;
  const above = text.slice(yaml.start, first);
  if (fields.length > 0 && first !== lines.startOf(lines.lineAt(first))) return false;
  if (!above.split(/[\r\n]/).every((line) => /^[ \t]*(?:#|$)/.test(line))) return false;
  return !/(?:^|[\r\n])(?:\.\.\.|---)(?:[ \t\r\n]|$)/.test(text.slice(first, yaml.end));
}

function quote(value: string): string {
  return JSON.stringify(value);
}

/** Whether a word is another one with one letter deleted, inserted or replaced, or two neighbours swapped. */
export function isTypo(written: string, meant: string): boolean {
  if (written === meant || Math.abs(written.length - meant.length) > 1 || meant.length < 4) return false;
  let start = 0;
  while (start < meant.length && written[start] === meant[start]) start++;
  const [rest, right] = [written.slice(start), meant.slice(start)];
  const swapped = right.slice(0, 2) === `${rest[1] ?? ''}${rest[0] ?? ''}` && rest.slice(2) === right.slice(2);
  return swapped || rest.slice(1) === right.slice(1) || rest.slice(1) === right || rest === right.slice(1);
}
