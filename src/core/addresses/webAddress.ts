import { checkScheme } from './addressScheme';
import { isMail } from './textAddress';

/** Whether something was meant as an address that a link can lead to: a server's, a page's of the site, a mail address. */
export function isWebAddress(address: string): boolean {
  const trimmed = address.trim().replace(/^[<＜"“*_`]+/, '');
  return (
    /^(?:https?[:：;]?[/／]{1,3}|[:：]\/\/|www\.|mailto[:：]|\/[\w-]+\/)/i.test(trimmed) ||
    (/^[a-z]{2,7}[:：;]?[/／]{1,2}/i.test(trimmed) && checkScheme(trimmed)?.repair !== undefined) ||
    isMail(trimmed)
  );
}
