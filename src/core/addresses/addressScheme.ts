import { repaired, type AddressFault } from './addressFault';
import { isAsciiLetter, narrow } from '../text/characters';

const separators = ':：;；/／.．,，。、\\';
/** Typos of `http` and `https`. */
const typos = new Set(
  'htps htpps htts ttps tps hhttps htttps httpps httpss hptts hpts hppts httsp thtps htpts httos httpa httpd jttps gttps hrrps hyyps httpz ttp htp hhttp htttp httpp hptt thtp htpp htt'.split(
    ' ',
  ),
);
const folders = ['com', 'cn', 'net', 'org', 'io', 'dev', 'tech', 'top', 'me', 'cc', 'info', 'app', 'co', 'ai', 'so'];

/** Where the host begins, for an address that names one; 0 for a path. */
export function skipScheme(address: string): number {
  if (address.startsWith('//')) return 2;
  const at = address.indexOf('://');
  return at > 0 && at <= 5 && /^https?$/i.test(address.slice(0, at)) ? at + 3 : 0;
}

/** Whether an address begins as if it named a server, however badly. */
export function isRemoteUrl(address: string): boolean {
  const head = address.slice(0, 12);
  return head.includes('//') || head.includes('／／') || /^(?:https?[:：;；/]|www\.)/i.test(head);
}

/** Checks what is before the host: `https://`, or nothing for a path. */
export function checkScheme(address: string): AddressFault | null {
  const word = address.slice(0, letters(address));
  let end = word.length;
  while (end < address.length && end < word.length + 8 && separators.includes(address.charAt(end))) end++;
  const separator = address.slice(word.length, end);
  const known = /^https?$/i.test(word) ? word.toLowerCase() : nearest(word);
  const marks = /[:：;；]/.test(separator) || /[/／\\].*[/／\\]/.test(separator);
  if (known !== undefined && marks && separator !== '') {
    if (separator === '://' && known === word.toLowerCase()) return null;
    const [from, to] = known === word.toLowerCase() ? [word.length, end] : [0, word.length];
    return repaired('address-scheme', from, to, `${known}://${address.slice(end)}`);
  }
  if (word === '' && /^[:：;；]+[/／]/.test(separator)) {
    return { kind: 'address-no-scheme', start: 0, end, repair: `https://${address.slice(end)}` };
  }
  if (word === '' || !/^[:：]/.test(separator)) return checkBareHost(address);
  if (word.length === 1) return { kind: 'address-disk', start: 0, end: 2 };
  if (word.toLowerCase() === 'file') return { kind: 'address-disk', start: 0, end };
  if (/^data:image\//i.test(address)) return null;
  return { kind: 'address-scheme', start: 0, end: word.length };
}

/** `cdn.example.com/a.png`: a server is meant, a folder of that name is what a browser asks for. */
function checkBareHost(address: string): AddressFault | null {
  const slash = address.indexOf('/');
  const host = slash < 0 ? '' : address.slice(0, slash).toLowerCase();
  const labels = host.split('.');
  const bare =
    host.startsWith('www.') || (labels.length > 1 && labels[0] !== '' && folders.includes(labels.at(-1) ?? ''));
  return bare ? { kind: 'address-no-scheme', start: 0, end: slash, repair: `https://${address}` } : null;
}

function letters(address: string): number {
  let i = 0;
  while (i < address.length && i < 10 && isAsciiLetter(narrow(address.charAt(i)).charCodeAt(0))) i++;
  return i;
}

function nearest(word: string): string | undefined {
  const plain = Array.from(word, narrow).join('').toLowerCase();
  if (plain === 'http' || plain === 'https') return plain;
  if (!typos.has(plain)) return undefined;
  return /[sazd]/.test(plain) || plain === 'httos' ? 'https' : 'http';
}
