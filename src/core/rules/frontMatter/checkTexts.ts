import type { Field, Issue } from '../../issue/issue';
import { innerSpan } from '../../lint/readFields';
import type { Fix, Report } from '../../lint/rule';
import { message, type Message } from '../../messages/message';
import { quoteYaml } from './quoteYaml';
import { replaceText, reportValue } from './reportValue';
import { findEntity } from './titleFaults';
import { findPlaceholder, readQuoted } from './titleClaims';

// Checks of the texts of a field, each of which reports the first fault that it finds.

const isPadded = /^[\s\u200b-\u200d\u2060]|[\s\u200b-\u200d\u2060]$/;
const padding = /^[\s\u200b-\u200d\u2060]+|[\s\u200b-\u200d\u2060]+$/g;

export function checkBlank(issue: Issue, field: Field, texts: readonly string[]): Report | null {
  const padded = texts.find((text) => isPadded.test(text) && text.trim() !== '');
  const first = issue.text.charAt(field.valueSpan.start);
  // A block scalar always ends with a line break.
  if (padded === undefined || first === '|' || first === '>') return null;
  const title = message('front-matter-trim-fix');
  const fixes =
    trimValue(issue, field, title) ?? replaceText(issue, field, padded, padded.replace(padding, ''), true, title);
  return reportValue(issue, field, 'blank', message('front-matter-value-blank', field.key), fixes);
}

/** Removes the white space from a text on one line, also where it is before the quotation marks; null for a list. */
function trimValue(issue: Issue, field: Field, title: Message): Fix[] | null {
  const inner = typeof field.value === 'string' ? innerSpan(issue, field) : null;
  if (!inner) return null;
  const written = issue.text.slice(inner.start, inner.end);
  const newText = written.replace(padding, '');
  const isOneLine = !/[\r\n]/.test(written) && newText !== written;
  return isOneLine ? [{ title, edits: [{ span: inner, newText }], safe: true }] : [];
}

export function checkQuotes(issue: Issue, field: Field, texts: readonly string[]): Report | null {
  if (field.key.toLowerCase() === 'description') return null;
  const quoted = texts.flatMap((text) => {
    const inner = readQuoted(text);
    return inner === null ? [] : [{ text, inner }];
  });
  if (quoted.length === 0) return null;
  const written = issue.text.slice(field.valueSpan.start, field.valueSpan.end);
  const newText = quoted.reduce((words, { text, inner }) => unquote(words, text, inner), written);
  const title = message('front-matter-value-fix', newText);
  const isOneLine = !/[\r\n]/.test(written);
  const fixes = isOneLine ? [{ title, edits: [{ span: field.valueSpan, newText }], safe: false }] : [];
  return reportValue(issue, field, 'quotes', message('front-matter-value-quotes', field.key), fixes);
}

function unquote(written: string, text: string, inner: string): string {
  const quoted = [`"${text}"`, `'${text}'`].find((each) => written.includes(each)) ?? text;
  return written.replace(quoted, () => quoteYaml(inner));
}

/** `[a，b]` is a list of one item. */
export function checkSeparators(issue: Issue, field: Field, texts: readonly string[]): Report | null {
  if (!Array.isArray(field.value)) return null;
  const { start, end } = field.valueSpan;
  const written = issue.text.slice(start, end);
  const bare = texts.find(
    (text) => /[^，、；;][，、；;]/.test(text) && !written.includes(`"${text}`) && !written.includes(`'${text}`),
  );
  const [mark] = bare === undefined ? [] : (/[，、；;]/.exec(bare) ?? []);
  if (bare === undefined || mark === undefined) return null;
  const newText = bare.replace(/\s*[，、；;]\s*/g, ', ');
  const fixes = written.startsWith('[')
    ? replaceText(issue, field, bare, newText, false, message('front-matter-list-fix'))
    : [];
  return reportValue(
    issue,
    field,
    'separators',
    message('front-matter-value-separators', bare.slice(0, 40), mark),
    fixes,
  );
}

export function checkEntity(issue: Issue, field: Field, texts: readonly string[]): Report | null {
  const text = texts.find((each) => findEntity(each) !== null);
  const found = text === undefined ? null : findEntity(text);
  if (text === undefined || found === null) return null;
  const fixes = found.repaired === text ? [] : replaceText(issue, field, text, found.repaired, true);
  return reportValue(issue, field, 'entity', message('front-matter-value-entity', found.written), fixes);
}

export function checkPlaceholder(issue: Issue, field: Field, texts: readonly string[]): Report | null {
  const isKey = (text: string) => text.trim().toLowerCase() === field.key.toLowerCase();
  const found = texts.map((text) => (isKey(text) ? text : findPlaceholder(text))).find((each) => each !== null);
  if (found === undefined || found === null) return null;
  return reportValue(issue, field, 'placeholder', message('front-matter-value-placeholder', field.key, found), []);
}
