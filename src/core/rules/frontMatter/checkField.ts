import type { Field, Issue } from '../../issue/issue';
import { message } from '../../messages/message';
import type { Registry } from '../../projects/registry';
import { checkAddress } from '../../addresses/checkAddress';
import type { Fix, Report } from '../../lint/rule';
import { innerSpan, textsOf, typeOf, valuePlace } from '../../lint/readFields';
import {
  findPlaceholder,
  findRepeatedSeries,
  findUnmentionedRelease,
  readPathNumber,
  readQuoted,
  readTitleDays,
  readTitleNumber,
} from './titleClaims';
import { repairFields } from './repairFields';
import { dayNumber } from './days';
import { readPathDate } from './pathDate';
import { readDate } from './readDate';

/** What values are compared with. */
export interface ValueContext {
  readonly issue: Issue;
  readonly registry: Registry;
  readonly date: Field | undefined;
  readonly path: string | undefined;
}

/** How many days after the last day of its title an issue may be dated: some appear early in the next week. */
const maxDaysLate = 6;
const isPadded = /^[\s\u200b-\u200d\u2060]|[\s\u200b-\u200d\u2060]$/;
const padding = /^[\s\u200b-\u200d\u2060]+|[\s\u200b-\u200d\u2060]+$/g;
const addresses = new Set(['cover', 'authorlink']);

/** Checks one field. Of several faults in a text the first is reported. */
export function* checkField(field: Field, allowed: readonly string[], context: ValueContext): Iterable<Report> {
  const { issue } = context;
  const key = field.key.toLowerCase();
  const texts = textsOf(field.value);
  const wrong = allowed.length === 0 ? undefined : texts.find((text) => text.trim() !== '' && !allowed.includes(text));
  if (wrong !== undefined) {
    yield reportAllowed(issue, field, wrong, allowed);
    return;
  }
  if (typeOf(key) === undefined) return;
  const found =
    checkBlank(issue, field, texts) ??
    checkQuotes(issue, field, texts) ??
    checkPlaceholder(issue, field, texts) ??
    (addresses.has(key) ? checkLink(issue, field) : null);
  if (found) yield found;
  // A title in quotation marks is checked without them.
  const words = found === null ? field.value : found.kind === 'quotes' ? readQuoted(texts[0] ?? '') : null;
  if ((key !== 'title' && key !== 'description') || typeof words !== 'string') return;
  const left = found === null ? null : checkPlaceholder(issue, field, [words]);
  if (left) yield left;
  else yield* checkWords(field, words, context);
}

function reportAllowed(issue: Issue, field: Field, wrong: string, allowed: readonly string[]): Report {
  const fold = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
  const same = allowed.find((text) => fold(text) === fold(wrong));
  const guess = same ?? (allowed.length === 1 ? allowed[0] : undefined);
  const fixes = guess === undefined ? [] : replaceText(issue, field, wrong, guess, same !== undefined);
  const values = [wrong, field.key, allowed.join(', ')];
  return report(issue, field, 'allowed', message('front-matter-value-allowed', ...values), fixes);
}

function checkBlank(issue: Issue, field: Field, texts: readonly string[]): Report | null {
  const padded = texts.find((text) => isPadded.test(text) && text.trim() !== '');
  const first = issue.text.charAt(field.valueSpan.start);
  // A block scalar always ends with a line break.
  if (padded === undefined || first === '|' || first === '>') return null;
  const fixes = replaceText(issue, field, padded, padded.replace(padding, ''), true, message('front-matter-trim-fix'));
  return report(issue, field, 'blank', message('front-matter-value-blank', field.key), fixes);
}

function checkQuotes(issue: Issue, field: Field, texts: readonly string[]): Report | null {
  if (field.key.toLowerCase() === 'description') return null;
  const text = texts.find((each) => readQuoted(each) !== null);
  const inner = text === undefined ? null : readQuoted(text);
  if (text === undefined || inner === null) return null;
  const isBare = issue.text.slice(field.valueSpan.start, field.valueSpan.end) === text;
  const newText = JSON.stringify(inner);
  const title = message('front-matter-value-fix', newText);
  const fixes: Fix[] = isBare
    ? repairFields(issue, title, [{ span: field.valueSpan, newText }], false)
    : replaceText(issue, field, text, inner, false);
  return report(issue, field, 'quotes', message('front-matter-value-quotes', field.key), fixes);
}

function checkPlaceholder(issue: Issue, field: Field, texts: readonly string[]): Report | null {
  const found = texts.map(findPlaceholder).find((each) => each !== null);
  if (found === undefined || found === null) return null;
  return report(issue, field, 'placeholder', message('front-matter-value-placeholder', field.key, found), []);
}

function checkLink(issue: Issue, field: Field): Report | null {
  const { value, key } = field;
  if (typeof value !== 'string' || value === '' || /^mailto:/i.test(value)) return null;
  const fault = checkAddress(value);
  if (!fault) return null;
  const fixes =
    fault.repair === undefined ? [] : replaceText(issue, field, value, fault.repair, fault.certain === true);
  const place = value.slice(fault.start, Math.min(fault.end, fault.start + 40)) || value.slice(0, 40);
  return report(issue, field, 'address', message('front-matter-value-address', key, place), fixes);
}

/** Checks the series, the week, the number and the releases in a title or description. */
function* checkWords(field: Field, value: string, { issue, registry, date, path }: ValueContext): Iterable<Report> {
  const { key } = field;
  const repeated = findRepeatedSeries(value);
  if (repeated) {
    const { series, repetition, adjacent } = repeated;
    const once = value.slice(0, repetition.start) + value.slice(repetition.end);
    const fixes = adjacent ? replaceText(issue, field, value, once, true, message('front-matter-once-fix')) : [];
    yield report(issue, field, 'repeated', message('front-matter-value-repeated', key, series), fixes);
  }
  const unreleased = findUnmentionedRelease(value, issue, registry);
  if (unreleased !== null)
    yield report(issue, field, 'unreleased', message('front-matter-value-unreleased', key, unreleased), []);
  const day = typeof date?.value === 'string' ? readDate(date.value.trim()) : null;
  if (day?.exists) {
    const own = dayNumber(day.year, day.month, day.day);
    const days = readTitleDays(value, day.year, own);
    const daysLate = days && days.first < days.last ? maxDaysLate : 0;
    if (days && (own < days.first || own > days.last + daysLate)) {
      const words = message('front-matter-value-week', key, days.written, day.repaired.slice(0, 10));
      yield report(issue, field, 'week', words, []);
    }
  }
  const named = path === undefined || key.toLowerCase() !== 'title' || readPathDate(path) ? null : readPathNumber(path);
  const number = named ? readTitleNumber(value) : null;
  if (named && number !== null && number !== named.number)
    yield report(issue, field, 'number', message('front-matter-value-number', number, named.name), []);
}

function report(issue: Issue, field: Field, kind: string, words: Report['message'], fixes: readonly Fix[]): Report {
  return { span: valuePlace(issue, field), kind, message: words, fixes };
}

/** Replaces a text of a value if the source has it exactly once. */
function replaceText(
  issue: Issue,
  field: Field,
  old: string,
  newText: string,
  safe: boolean,
  title = message('front-matter-value-fix', newText),
): Fix[] {
  const { start, end } =
    typeof field.value === 'string' ? (innerSpan(issue, field) ?? field.valueSpan) : field.valueSpan;
  const written = issue.text.slice(start, end);
  const at = written.indexOf(old);
  if (at < 0 || written.indexOf(old, at + 1) >= 0 || /["'\\\r\n]/.test(newText)) return [];
  const span = { start: start + at, end: start + at + old.length };
  return repairFields(issue, title, [{ span, newText }], safe);
}
