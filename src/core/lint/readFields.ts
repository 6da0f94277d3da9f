import type { Field, FieldValue, FrontMatter, Issue } from '../issue/issue';
import type { Span } from '../text/span';
import { readYaml } from '../yaml/readYaml';

/** The fields whose values are certain, see `soundFields`. */
export function readableFields({ text, frontMatter }: Issue): readonly Field[] {
  return soundFields(text, frontMatter);
}

/** More fields than any front matter has; of more, with an error, none is certain. */
const maxFields = 256;

const known = new WeakMap<FrontMatter, readonly Field[]>();

/** The fields whose values are certain: beside an error those that are valid YAML by themselves. Cached for all rules. */
export function soundFields(text: string, frontMatter: FrontMatter): readonly Field[] {
  const sound = known.get(frontMatter) ?? findSound(text, frontMatter);
  known.set(frontMatter, sound);
  return sound;
}

function findSound(text: string, { format, fields, errors, yaml }: FrontMatter): readonly Field[] {
  if (errors.length === 0) return fields;
  if (format !== 'yaml' || fields.length > maxFields) return [];
  return fields.filter(({ keySpan }, index) => {
    const end = fields[index + 1]?.keySpan.start ?? yaml.end;
    return end > keySpan.start && readYaml(text.slice(keySpan.start, end)).errors.length === 0;
  });
}

/** The type of a field that every site knows. `labels`: a text or a list of texts. */
export type FieldType = 'text' | 'labels' | 'list' | 'boolean' | 'number' | 'date';

const keysOf: Readonly<Record<FieldType, string>> = {
  text: 'title linktitle description summary authorlink cover',
  labels: 'author categories',
  list: 'tags keywords',
  boolean: 'draft headless',
  number: 'weight',
  date: 'date lastmod publishdate expirydate',
};
const types = new Map(
  (Object.keys(keysOf) as FieldType[]).flatMap((type) => keysOf[type].split(' ').map((key) => [key, type] as const)),
);

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
