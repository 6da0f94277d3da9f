import type { Field, FieldValue, Issue } from '../../issue/issue';
import { message } from '../../messages/message';
import { readableFields, typeOf, valuePlace, type FieldType } from '../../lint/readFields';
import { isEnglishDate, meansDate, readDate } from './readDate';
import { quoteYaml } from './quoteYaml';
import type { Fix, Report, Rule } from '../../lint/rule';

export const frontMatterType: Rule = {
  id: 'front-matter-type',
  severity: 'warning',

  *check({ issue }) {
    for (const field of readableFields(issue)) {
      const type = typeOf(field.key);
      // Empty values are reported by `front-matter-field`.
      if (type === undefined || field.value === null || field.value === '') continue;
      const found = findFault(field.value, type);
      if (found) yield reportType(issue, field, found);
    }
  },
};

/** The kind of fault in a value; null if it has the type. */
function findFault(value: FieldValue, type: FieldType): FieldType | 'item' | null {
  switch (type) {
    case 'text':
      return typeof value === 'string' ? null : type;
    case 'labels':
    case 'list':
      if (Array.isArray(value)) return value.every(isLabel) ? null : 'item';
      return type === 'labels' && typeof value === 'string' ? null : type;
    case 'boolean':
    case 'number':
      return typeof value === type ? null : type;
    case 'date':
      return isDateLike(value) ? null : type;
  }
}

/** Numbers are valid labels: `2024`. */
function isLabel(item: FieldValue): boolean {
  return typeof item === 'number' || (typeof item === 'string' && item !== '');
}

function isDateLike(value: FieldValue): boolean {
  if (typeof value !== 'string' && typeof value !== 'number') return false;
  const written = String(value);
  return readDate(written) !== null || meansDate(written) || isEnglishDate(written) || /^\d{9,11}$/.test(written);
}

function reportType(issue: Issue, field: Field, kind: FieldType | 'item'): Report {
  const repaired = repair(issue, field, kind);
  const fixes = repaired ? replaceValue(field, repaired.newText, repaired.certain) : [];
  return { span: valuePlace(issue, field), message: message(`front-matter-type-${kind}`, field.key), kind, fixes };
}

function replaceValue({ valueSpan }: Field, newText: string, safe: boolean): Fix[] {
  return [{ title: message('front-matter-type-fix', newText), edits: [{ span: valueSpan, newText }], safe }];
}

function repair({ text }: Issue, { value, keySpan, valueSpan }: Field, kind: FieldType | 'item') {
  const written = text.slice(valueSpan.start, valueSpan.end);
  // The indentation of a value on several lines, or below its key, is part of it.
  if (/^[|>!&*]/.test(written) || /[\r\n]/.test(text.slice(keySpan.end, valueSpan.end))) return null;
  switch (kind) {
    case 'text':
    case 'labels':
      if (Array.isArray(value)) {
        const [only, ...more] = value as readonly FieldValue[];
        return typeof only === 'string' && more.length === 0 ? { newText: JSON.stringify(only), certain: true } : null;
      }
      return typeof value === 'object' ? null : { newText: JSON.stringify(written), certain: true };
    case 'list':
      return typeof value === 'object' ? null : makeList(String(value), written);
    case 'boolean': {
      const word = String(value).trim().toLowerCase();
      const isTrue = /^(?:true|yes|on|y|1)$/.test(word);
      if (!isTrue && !/^(?:false|no|off|n|0)$/.test(word)) return null;
      return { newText: String(isTrue), certain: typeof value === 'string' };
    }
    case 'number':
      return typeof value === 'string' && /^\d{1,15}$/.test(value.trim())
        ? { newText: value.trim(), certain: true }
        : null;
    case 'item':
    case 'date':
      return null;
  }
}

/** A list of the items that commas separate in a text; without commas, the text as written. */
function makeList(value: string, written: string) {
  const inner = /^[【［〔[](.*)[】］〕\]]$/.exec(value.trim())?.[1];
  if (inner !== undefined) return { newText: listItems(inner), certain: true };
  const items = value.split(/[,，、;；]/).map((item) => item.trim());
  const labels = items.filter((item) => item !== '');
  if (labels.length === 0) return null;
  if (items.length > 1) return { newText: JSON.stringify(labels).replaceAll('","', '", "'), certain: false };
  const newText = /^["']/.test(written) ? `[${written}]` : `[${JSON.stringify(value.trim())}]`;
  return { newText, certain: true };
}

/** The items between full-width brackets, which are no list to YAML, without their quotation marks. */
function listItems(inner: string): string {
  const items = inner.split(/[,，、;；]/).map((item) => item.trim().replace(/^["'“‘＂](.*)["'”’＂]$/, '$1'));
  return `[${items
    .filter((item) => item !== '')
    .map(quoteYaml)
    .join(', ')}]`;
}
