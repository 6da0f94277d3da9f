import { isAlphanumeric } from '../scanText';
import { pushToken, type Run } from './inlineRun';
import MarkdownIt from 'markdown-it';

const escapable = '\\`*_{}[]()#+-.!:|&<>~';

/** Reads a backslash and the character after it, which becomes text. At the end of the text it is dropped. */
export function readEscape(run: Run, at: number): number {
  const { text } = run.text;
  if (at + 1 >= run.to) return 1;
  const char = text.charAt(at + 1);
  if (!escapable.includes(char)) return 0;
  pushToken(run, ['text_special', '', 0], at, at + 2, char);
  return 2;
}

/** Reads `&name;` or `&#1;` with any name. */
export function readEntity(run: Run, at: number): number {
  const { text } = run.text;
  let end = at + 1;
  if (end < run.to && text[end] === '#') end++;
  while (end < run.to && isAlphanumeric(text.charCodeAt(end))) end++;
  if (end >= run.to || text[end] !== ';') return 0;
  end++;
  const markup = text.slice(at, end);
  pushToken(run, ['entity', '', 0], at, end, unescapeEntity(markup)).markup = markup;
  return end - at;
}

const { unescapeAll } = new MarkdownIt().utils;

/** The characters of an entity; an unknown one stays as written. */
function unescapeEntity(markup: string): string {
  return unescapeAll(markup);
}

/** An address without its backslashes. */
export function unescape(text: string): string {
  return text.includes('\\') ? text.replace(/\\([^]?)/g, '$1') : text;
}
