import type { AddressFault } from './addressFault';
import { skipScheme } from './addressScheme';
import { isAsciiLetter, isDigit, narrow } from '../text/characters';

/** Pictures from these servers are refused, or replaced by a notice, on pages of others. */
const refusing = ['qpic.cn', 'sinaimg.cn', 'hiphotos.baidu.com', 'imgsrc.baidu.com', 'note.youdao.com'];
/** Addresses of these servers are good for a signed-in reader, or for minutes. */
const closed = [
  'private-user-images.githubusercontent.com',
  'internal-api-drive-stream.feishu.cn',
  'internal-api-drive-stream.larksuite.com',
];
/** What a signed address says of its end. */
const expiring =
  /[?&](?:expires|x-expires|x-amz-expires|x-oss-expires|x-goog-expires|x-cos-expires|auth_key|ossaccesskeyid|jwt|se)=/i;

/** The server of an address, without port; null for a path. */
export function hostOf(address: string): string | null {
  const start = skipScheme(address);
  if (start === 0) return null;
  const authority = address.slice(start, start + 300).split(/[/?#]/, 1)[0] ?? '';
  const host = authority.slice(authority.lastIndexOf('@') + 1).replace(/:\d{0,5}$/, '');
  return host === '' ? null : host.toLowerCase();
}

/** Whether a host is one of some, or below one of them; `*.example.com` says the same as `example.com`. */
export function isAmong(host: string, hosts: readonly string[]): boolean {
  return hosts.some((each) => {
    const name = (hostOf(each) ?? each).replace(/^\*?\./, '').toLowerCase();
    return host === name || host.endsWith(`.${name}`);
  });
}

/** The same for names of servers that are written in small letters. */
export function isBelow(host: string, names: readonly string[]): boolean {
  return names.some(
    (name) => host.endsWith(name) && (host.length === name.length || host.at(-name.length - 1) === '.'),
  );
}

/** Why an image from here may not show on the published page; null where nothing is known against it. */
export function doubtHost(host: string, address: string): 'refusing' | 'expiring' | null {
  if (isBelow(host, refusing)) return 'refusing';
  return isBelow(host, closed) || expiring.test(address) ? 'expiring' : null;
}

/**
 * Checks the name of the server.
 * @param start where the host begins in the address
 */
export function checkHost(address: string, start: number): AddressFault | null {
  let end = start;
  while (end < address.length && !'/?#'.includes(address.charAt(end))) end++;
  const authority = address.slice(start, end);
  if (authority === '') return { kind: 'address-host', start: 0, end: Math.max(1, start) };
  const host = withoutPort(authority.slice(authority.lastIndexOf('@') + 1));
  if (host === null || !isHost(host)) {
    const repair =
      address.slice(0, start) +
      Array.from(authority, straighten)
        .join('')
        .replace(/\.{2,}/g, '.') +
      address.slice(end);
    const fixable = repair !== address && checkHost(repair, start) === null;
    return { kind: 'address-host', start, end, ...(fixable && { repair, certain: true }) };
  }
  return null;
}

function straighten(char: string): string {
  const plain = narrow(char);
  return plain === ',' || plain === ';' ? '.' : plain;
}

function withoutPort(host: string): string | null {
  const colon = host.lastIndexOf(':');
  if (colon < 0 || host.endsWith(']')) return host;
  const port = host.slice(colon + 1);
  return /^\d{1,5}$/.test(port) && Number(port) <= 65535 ? host.slice(0, colon) : null;
}

function isHost(host: string): boolean {
  if (host.startsWith('[')) return host.endsWith(']') && host.includes(':');
  const labels = host.split('.');
  if (labels.at(-1) === '') labels.pop();
  if (labels.length < 2 || !labels.every(isLabel)) return false;
  const last = labels.at(-1) ?? '';
  return labels.every((label) => /^\d+$/.test(label)) ? labels.length === 4 && !isPrivate(labels) : !/^\d+$/.test(last);
}

/** Addresses of one's own machine or office: no reader reaches them. */
function isPrivate([first, second]: readonly string[]): boolean {
  return ['0', '10', '127'].includes(first ?? '') || (first === '192' && second === '168');
}

function isLabel(label: string): boolean {
  if (label === '' || label.startsWith('-') || label.endsWith('-')) return false;
  for (const char of label) {
    const code = char.charCodeAt(0);
    const ascii = isAsciiLetter(code) || isDigit(code) || char === '-' || char === '_';
    if (!ascii && !(code > 0x7f && /\p{L}|\p{M}|\p{N}/u.test(char) && narrow(char) === char)) return false;
  }
  return true;
}
