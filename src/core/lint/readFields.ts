import type { Field, FieldValue, Issue } from '../issue/issue';
import { readYaml } from '../yaml/readYaml';
import type { Span } from '../text/span';

/** More fields than any front matter has; of more, with an error, none is read. */
const maxFields = 256;

const known = new WeakMap<Issue, readonly Field[]>();

/** The fields whose values are certain: beside a syntax error those that are valid YAML by themselves. Cached for all rules. */
export function readableFields(issue: Issue): readonly Field[] {
  const fields = known.get(issue) ?? findSound(issue);
  known.set(issue, fields);
  return fields;
}

function findSound({ text, frontMatter: { fields, errors, yaml } }: Issue): readonly Field[] {
  if (errors.length === 0) return fields;
  if (fields.length > maxFields) return [];
  return fields.filter(({ keySpan }, index) => {
    const end = fields[index + 1]?.keySpan.start ?? yaml.end;
    return end > keySpan.start && readYaml(text.slice(keySpan.start, end)).errors.length === 0;
  });
}

/** The type of a field that every site knows. `labels`: a text or a list of texts. */
export type FieldType = 'text' | 'labels' | 'list' | 'boolean' | 'number' | 'date';

const types = new Map<string, FieldType>([
  ['title', 'text'],
  ['linktitle', 'text'],
  ['description', 'text'],
  ['summary', 'text'],
  ['authorlink', 'text'],
  ['cover', 'text'],
  ['author', 'labels'],
  ['categories', 'labels'],
  ['tags', 'list'],
  ['keywords', 'list'],
  ['draft', 'boolean'],
  ['headless', 'boolean'],
  ['weight', 'number'],
  ['date', 'date'],
  ['lastmod', 'date'],
  ['publishdate', 'date'],
  ['expirydate', 'date'],
]);

/** The type that a field must have; undefined for fields that only one site knows. */
export function typeOf(key: string): FieldType | undefined {
  return types.get(key.toLowerCase());
}

/** The texts of a value: itself, or those of its list. */
export function textsOf(value: FieldValue): string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

/** The span of a finding about a value: its first line, or the key if the value is missing. */
export function valuePlace({ lines }: Issue, { keySpan, valueSpan: { start, end } }: Field): Span {
  const last = Math.min(end, lines.endOf(lines.lineAt(start)));
  return last > start ? { start, end: last } : keySpan;
}

/** The span of a value without its quotes; null for block scalars (`|`, `>`), lists, maps and values with a tag. */
export function innerSpan({ text }: Issue, { valueSpan: { start, end } }: Field): Span | null {
  const first = text.charAt(start);
  if (first === '"' || first === "'") {
    return end - start >= 2 && text[end - 1] === first ? { start: start + 1, end: end - 1 } : null;
  }
  return end > start && !'|>!&*[{'.includes(first) ? { start, end } : null;
}
