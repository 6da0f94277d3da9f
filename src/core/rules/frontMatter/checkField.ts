import { checkAddress } from '../../addresses/checkAddress';
import type { Field, Issue } from '../../issue/issue';
import { textsOf, typeOf } from '../../lint/readFields';
import type { Report } from '../../lint/rule';
import { message } from '../../messages/message';
import { checkBlank, checkEntity, checkPlaceholder, checkQuotes, checkSeparators } from './checkTexts';
import { checkWords, type ValueContext } from './checkWords';
import { findOtherIssue } from './leftover';
import { checkLostPart } from './lostPart';
import { replaceText, reportValue } from './reportValue';
import { readQuoted } from './titleClaims';

const addresses = new Set(['cover', 'authorlink']);

/** Checks one field. Of several faults in a text the first is reported. */
export function* checkField(field: Field, allowed: readonly string[], context: ValueContext): Iterable<Report> {
  const { issue } = context;
  const key = field.key.toLowerCase();
  const texts = textsOf(field.value);
  const isKnown = typeOf(key) !== undefined;
  const found =
    (isKnown ? (checkLostPart(issue, field) ?? checkSeparators(issue, field, texts)) : null) ??
    checkAllowed(issue, field, texts, allowed) ??
    (isKnown ? checkText(field, texts, context) : null);
  if (found) yield found;
  if ((key !== 'title' && key !== 'description') || typeof field.value !== 'string') return;
  // A title in quotation marks is checked without them.
  const words = found === null ? field.value : found.kind === 'quotes' ? readQuoted(field.value) : null;
  if (words === null) return;
  const left = found === null ? null : checkPlaceholder(issue, field, [words]);
  if (left) yield left;
  else yield* checkWords(field, words, context);
}

function checkText(field: Field, texts: readonly string[], context: ValueContext): Report | null {
  const { issue } = context;
  const found =
    checkBlank(issue, field, texts) ?? checkQuotes(issue, field, texts) ?? checkPlaceholder(issue, field, texts);
  if (found) return found;
  const isAddress = addresses.has(field.key.toLowerCase());
  return isAddress ? (checkLink(issue, field) ?? checkCover(field, context)) : checkEntity(issue, field, texts);
}

/** Reports a value that is not among the allowed ones, if there are such. */
function checkAllowed(issue: Issue, field: Field, texts: readonly string[], allowed: readonly string[]): Report | null {
  const wrong = allowed.length === 0 ? undefined : texts.find((text) => text.trim() !== '' && !allowed.includes(text));
  if (wrong === undefined) return null;
  const fold = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
  const same = allowed.find((text) => fold(text) === fold(wrong));
  const guess = same ?? (allowed.length === 1 ? allowed[0] : undefined);
  const fixes = guess === undefined ? [] : replaceText(issue, field, wrong, guess, same !== undefined);
  const values = [wrong, field.key, allowed.join(', ')];
  return reportValue(issue, field, 'allowed', message('front-matter-value-allowed', ...values), fixes);
}

function checkLink(issue: Issue, field: Field): Report | null {
  const { value, key } = field;
  if (typeof value !== 'string' || value === '' || /^mailto:/i.test(value)) return null;
  const fault = checkAddress(value);
  if (!fault) return null;
  const fixes =
    fault.repair === undefined ? [] : replaceText(issue, field, value, fault.repair, fault.certain === true);
  const place = value.slice(fault.start, Math.min(fault.end, fault.start + 40)) || value.slice(0, 40);
  return reportValue(issue, field, 'address', message('front-matter-value-address', key, place), fixes);
}

function checkCover(field: Field, { issue, path }: ValueContext): Report | null {
  const other = typeof field.value === 'string' && path !== undefined ? findOtherIssue(field.value, path) : null;
  return (
    other &&
    reportValue(issue, field, 'leftover', message('front-matter-value-leftover', field.key, other.found, other.own), [])
  );
}
