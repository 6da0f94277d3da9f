import type { Issue } from '../../issue/issue';
import type { Span } from '../../text/span';
import type { TextEdit } from '../../text/edits';
import { readYaml } from '../../yaml/readYaml';

/** A line of the front matter that one slip keeps from being read. */
export interface BrokenLine {
  readonly kind: 'open' | 'colon';
  readonly span: Span;
  /** What is opened and never closed. */
  readonly opener: string;
  readonly edit: TextEdit;
}

/** More lines than any front matter has; those behind are not looked at. */
const maxLines = 256;
const keyLine = /^([A-Za-z_][\w-]{0,40})([ \t]{0,8}[:：][ \t]*)(.*)$/;
const closers: Readonly<Record<string, string>> = { '"': '"', "'": "'", '[': ']', '{': '}' };

/** Finds the lines that read well with a closing mark at their end, or a colon and a blank behind the key; values of more lines are left alone. */
export function findBrokenLines({ text, lines, frontMatter: { yaml } }: Issue): BrokenLine[] {
  const found: BrokenLine[] = [];
  const first = lines.lineAt(yaml.start);
  const last = Math.min(first + maxLines, lines.lineAt(Math.max(yaml.start, yaml.end - 1)));
  for (let line = first; line <= last; line++) {
    const start = lines.startOf(line);
    const written = text.slice(start, lines.endOf(line));
    const match = keyLine.exec(written);
    const below = line < last ? text.slice(lines.startOf(line + 1), lines.endOf(line + 1)) : '';
    if (!match || !endsValue(below) || readsWell(written)) continue;
    const broken = repairColon(match, start) ?? repairEnd(match, start, written);
    if (broken) found.push(broken);
  }
  return found;
}

function repairColon([, key = '', colon = '', value = '']: RegExpExecArray, start: number): BrokenLine | null {
  const at = start + key.length;
  const span = { start: at, end: at + Math.max(1, colon.trimEnd().length) };
  if (!readsWell(`${key}: ${value}`)) return null;
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
  if (closer === undefined || value.trim().length < 2 || !readsWell(trimmed + closer)) return null;
  const at = start + key.length + colon.length;
  const end = start + trimmed.length;
  return { kind: 'open', span: { start: at, end }, opener, edit: { span: { start: end, end }, newText: closer } };
}

/** Whether what stands below a line belongs to another field. */
function endsValue(below: string): boolean {
  return below.trim() === '' || keyLine.test(below) || below.startsWith('#');
}

function readsWell(line: string): boolean {
  const { root, errors } = readYaml(line);
  return errors.length === 0 && root?.kind === 'map';
}
