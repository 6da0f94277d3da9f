import { isAlphanumeric } from '../scanText';
import { pushToken, type Run } from './inlineRun';
import MarkdownIt from 'markdown-it';

const escapable = '\\`*_{}[]()#+-.!:|&<>~';

/** A backslash: the character behind it is only text. At the very end it disappears. */
export function readEscape(run: Run, at: number): number {
  const { text } = run.text;
  if (at + 1 >= run.to) return 1;
  const letter = text.charAt(at + 1);
  if (!escapable.includes(letter)) return 0;
  pushToken(run, ['text_special', '', 0], at, at + 2, letter);
  return 2;
}

/** `&name;` or `&#1;`, whatever the name is. */
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

/** What an entity shows; one that nobody knows shows as it is written. */
function unescapeEntity(markup: string): string {
  return unescapeAll(markup);
}

/** An address without its backslashes: what stands behind one is taken as it is; one at the end is dropped. */
export function unescape(text: string): string {
  return text.includes('\\') ? text.replace(/\\([^]?)/g, '$1') : text;
}
