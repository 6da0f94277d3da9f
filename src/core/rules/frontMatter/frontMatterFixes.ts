import type { Field, Issue } from '../../issue/issue';
import { message } from '../../messages/message';
import { lineBreakOf } from '../../text/lineBreak';
import type { Fix } from '../../lint/rule';

/**
 * Adds a field at the end of the front matter: with the only value that is allowed, else empty, to be filled.
 * Nothing where a line at the end would be no field, as below `{title: x}` or the end of a document (`...`).
 */
export function insertField(issue: Issue, key: string, value: string | undefined): Fix[] {
  const { text } = issue;
  const { yaml } = issue.frontMatter;
  if (!takesLines(issue)) return [];
  const eol = lineBreakOf(text);
  const glued = yaml.end > yaml.start && !/[\r\n]/.test(text.charAt(yaml.end - 1));
  const name = /^[\p{L}_][\p{L}\p{N}_-]*$/u.test(key) ? key : quote(key);
  const newText = `${glued ? eol : ''}${name}: ${quote(value ?? '')}${eol}`;
  return [
    {
      title: message('front-matter-insert-fix', key),
      edits: [{ span: { start: yaml.end, end: yaml.end }, newText }],
      safe: value !== undefined,
    },
  ];
}

/** Gives an empty field its value; a comment behind it stays one. */
export function fillField({ text }: Issue, { key, keySpan, valueSpan }: Field, value: string): Fix[] {
  const title = message('front-matter-fill-fix', key);
  if (valueSpan.start < valueSpan.end) {
    return [{ title, edits: [{ span: valueSpan, newText: quote(value) }], safe: true }];
  }
  const line = text.slice(keySpan.end).split(/[\r\n]/, 1)[0] ?? '';
  const colon = /^[ \t]*:(?=[ \t,}]|$)/.exec(line);
  if (!colon) return [];
  const at = keySpan.end + colon[0].length;
  return [{ title, edits: [{ span: { start: at, end: at }, newText: ` ${quote(value)}` }], safe: false }];
}

/** Whether the YAML is a map whose keys begin their lines, or nothing yet, so that another line is another field. */
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
