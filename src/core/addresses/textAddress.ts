import type { Span } from '../text/span';
import { checkScheme } from './addressScheme';

const address = /^(?:https?:\/{1,3}|www\.)[^\s<>"'`\]（）【】「」《》，。；、]{3,}$/i;
/** The last part of a server's name has letters only: `name@1.2.3` is a package and its version. */
const mail = /^[\w.+-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,4}\.[a-z]{2,63}$/i;

/** Whether a text is a mail address and nothing else. */
export function isMail(text: string): boolean {
  return mail.test(text);
}

/** Whether what stands for an address is a word, as when text and address have changed places. */
export function isWord(address: string): boolean {
  return !/[/.:#?@=&%]/.test(address);
}

/**
 * Where in the text of a link an address is that is all of the text: emphasis, code marks and angle brackets around it do
 * not count. Null where the text says something else.
 */
export function findTextAddress(text: string): Span | null {
  let start = 0;
  let end = text.length;
  while (start < end && /[\s*_`<~\u200b]/.test(text.charAt(start))) start++;
  const isWrapped = start > 0;
  while (end > start && /[\s>\u200b]/.test(text.charAt(end - 1))) end--;
  while (isWrapped && end > start && /[\s*_`>~\u200b]/.test(text.charAt(end - 1))) end--;
  const inner = text.slice(start, end);
  return address.test(inner) || mail.test(inner) ? { start, end } : null;
}

/** The address that the text of a link is; null where the text says something else. */
export function readTextAddress(text: string): string | null {
  const place = findTextAddress(text);
  return place && text.slice(place.start, place.end);
}

/** Whether something was meant as an address that a link can lead to: a server's, a page's of the site, a mail address. */
export function isWebAddress(address: string): boolean {
  const trimmed = address.trim().replace(/^[<＜"“*_`]+/, '');
  return (
    /^(?:https?[:：;]?[/／]{1,3}|[:：]\/\/|www\.|mailto[:：]|\/[\w-]+\/)/i.test(trimmed) ||
    (/^[a-z]{2,7}[:：;]?[/／]{1,2}/i.test(trimmed) && checkScheme(trimmed)?.repair !== undefined) ||
    isMail(trimmed)
  );
}
