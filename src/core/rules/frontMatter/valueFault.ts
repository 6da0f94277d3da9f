import { findListFault } from './listFault';
import { quoteYaml } from './quoteYaml';
import { makeFault, type YamlFault, type YamlFaultKind } from './yamlFault';

/** What no value may begin with unless it is in quotes. */
const signs = '@`%*&!|>-?,]{}#';

/**
 * Finds why a value on one line is no valid YAML. It is known that it is not.
 * @param value without white space around it
 * @returns places in the value; null if the cause is not known
 */
export function findValueFault(value: string): YamlFault | null {
  const first = value.charAt(0);
  if (first === '"' || first === "'") return findQuoteFault(value, first);
  if (first === '[') return findListFault(value);
  if (first === '{' && !value.includes('}')) return closeBrace(value);
  if (signs.includes(first)) return quoteAll(value, 'sign', 0, [first]);
  const colon = /:(?=[ \t]|$)/.exec(value);
  return colon && quoteAll(value, 'colon-inside', colon.index, []);
}

function quoteAll(value: string, kind: YamlFaultKind, at: number, values: readonly string[]): YamlFault {
  // A remark stays one; `#12` without a space is more likely a part of the value.
  const remark = /[ \t]#(?=[ \t])/.exec(value);
  const end = remark ? value.slice(0, remark.index).trimEnd().length : value.length;
  const edits = [{ span: { start: 0, end }, newText: quoteYaml(value.slice(0, end)) }];
  return { kind, span: { start: at, end: at + 1 }, values, edits, certain: true };
}

/** Finds what is wrong with a value that begins with a quotation mark; null if nothing is. */
export function findQuoteFault(value: string, quote: string): YamlFault | null {
  const { end, badEscape } = readQuoted(value, quote);
  if (badEscape !== null) return findBackslash(value, end, badEscape);
  if (end === null) return closeQuote(value, quote);
  const rest = value.slice(end + 1).trim();
  if (rest === '' || /^[ \t]+#/.test(value.slice(end + 1))) return null;
  const place = { start: end, end: end + 1 };
  if (/^[,，、;；。.]+$/.test(rest)) {
    const edits = [{ span: { start: end + 1, end: value.length }, newText: '' }];
    return { ...makeFault('after-quote', { start: end + 1, end: value.length }, [rest]), edits, certain: true };
  }
  const whole = { start: 0, end: value.length };
  if (rest.startsWith('#')) {
    const edits = [{ span: whole, newText: quoteYaml(value.slice(1, end) + value.slice(end + 1)) }];
    return { ...makeFault('remark', { start: end + 1, end: value.length }, [rest]), edits };
  }
  if (isRow(value)) {
    const newText = `[${value.replace(/[ \t]*[,，、;；][ \t]*(?=["'])/g, ', ')}]`;
    return { ...makeFault('brackets', whole), edits: [{ span: whole, newText }] };
  }
  if (!/["'”’＂]$/.test(value)) {
    const edits = [{ span: whole, newText: quoteYaml(value) }];
    return { ...makeFault('after-quote', { start: end + 1, end: value.length }, [rest]), edits };
  }
  const newText = requote(value.slice(1, -1), quote);
  const fault = makeFault('quote-inside', place, [quote, value.slice(1, end)]);
  return { ...fault, edits: [{ span: whole, newText }], certain: true };
}

const escapes = /^\\(?:[0abtnvfre "'\\N_LP\t]|x[\da-f]{2}|u[\da-f]{4}|U[\da-f]{8})/i;

/** Where a quoted value ends, and the first escape in it that Hugo does not know. */
function readQuoted(value: string, quote: string) {
  let badEscape: number | null = null;
  for (let i = 1; i < value.length; i++) {
    if (quote === '"' && value[i] === '\\') {
      if (!escapes.test(value.slice(i, i + 10))) badEscape ??= i;
      i++;
    } else if (value[i] === quote) {
      if (quote === '"' || value[i + 1] !== quote) return { end: i, badEscape };
      i++;
    }
  }
  return { end: null, badEscape };
}

function findBackslash(value: string, end: number | null, at: number): YamlFault {
  const fault = makeFault('backslash', { start: at, end: at + 2 }, [value.slice(at, at + 2)]);
  if (end !== value.length - 1) return fault;
  const inner = value.slice(1, end);
  const isPath = !/\\["\\]/.test(inner);
  const doubled = inner.replace(/\\[^]?/g, (escape, i: number) =>
    escapes.test(inner.slice(i, i + 10)) ? escape : `\\${escape}`,
  );
  const newText = isPath ? quoteYaml(inner) : `"${doubled}"`;
  const others = inner.match(/\\[^]/g) ?? [];
  const certain = !isPath || others.length === 1 || /^[A-Za-z]:\\/.test(inner);
  return { ...fault, edits: [{ span: { start: 0, end: value.length }, newText }], certain };
}

function closeQuote(value: string, quote: string): YamlFault {
  const whole = { start: 0, end: value.length };
  const isCurly = quote === '"' ? /[“”＂]$/.test(value) : /[‘’＇]$/.test(value);
  const from = isCurly ? value.length - 1 : value.length;
  const edits = [{ span: { start: from, end: value.length }, newText: quote }];
  return { ...makeFault('open', whole, [quote]), edits, certain: true };
}

function closeBrace(value: string): YamlFault {
  const edits = [{ span: { start: value.length, end: value.length }, newText: '}' }];
  return { ...makeFault('open', { start: 0, end: value.length }, ['{']), edits, certain: true };
}

/** `"a", "b"`: a list without its brackets. */
function isRow(value: string): boolean {
  return /^(?:"[^"\\]*"|'[^']*')(?:[ \t]*[,，、;；][ \t]*(?:"[^"\\]*"|'[^']*'))+$/.test(value);
}

function requote(inner: string, quote: string): string {
  if (quote === "'") return quoteYaml(inner.replaceAll("''", "'"));
  if (!inner.includes('\\')) return quoteYaml(inner);
  return `"${inner.replace(/\\[^]|"/g, (each) => (each === '"' ? '\\"' : each))}"`;
}
