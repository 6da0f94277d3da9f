import { decodeAddress } from './foldAddress';
import { skipScheme } from './addressScheme';
import { checkAddress } from './checkAddress';
import { findClosed, type ClosedKind } from './closedAddress';
import { checkGithubPath } from './githubPath';
import { isWidePunctuation } from '../text/characters';
import { isMail } from './textAddress';
import type { AddressFault, AddressFaultKind } from './addressFault';

/** What can be wrong with the address of a link; an image has no addresses of mail, for one. */
export type TargetFaultKind =
  | AddressFaultKind
  | ClosedKind
  | 'address-encoded'
  | 'address-git'
  | 'address-mail'
  | 'address-parameter'
  | 'address-private'
  | 'address-slash'
  | 'address-stray';

/** What is wrong with the address of a link, and where in it. */
export type TargetFault = AddressFault<TargetFaultKind>;

/** Nothing to look at but numbers: a server, a path of plain characters, a plain query. */
const plain = /^https?:\/\/(?:[a-z0-9-]+\.)+[a-z]{2,}(?:\/[\w.~-]*[\w~-])*\/?(?:\?[\w=&.+-]*)?(?:#[\w-]*)?$/i;
const here = /^https?:\/\/(?:[^/@]*@)?(?:localhost|127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|0\.0\.0\.0)/i;
const disk = /^(?:\/(?:Users|private)\/|[a-z]:|file:)/i;
const bareHost = /^(?:[a-z0-9-]+\.){1,4}(?:com|cn|net|org|io|tech|dev)$/i;
const mailto = /^(?:e?mail(?:to)?)\s*[:：]\s*\/{0,2}\s*/i;
const strayScheme = /^(?:h|t|p|s|ht|tt|tp|ps|htt|ttp|tps|http|https)(?=\/[\w-])/;

/**
 * Finds what keeps a link from leading anywhere; null where nothing does. Addresses of one's own machine are left alone: who
 * writes one in a digest means it.
 * @param address as written in Markdown
 */
export function checkTarget(address: string): TargetFault | null {
  if (plain.test(address)) return checkPage(address);
  const own = checkMail(address) ?? checkGit(address) ?? checkStray(address) ?? checkHostOnly(address);
  if (own) return own;
  if (mailto.test(address)) return null;
  const fault = checkAddress(address);
  if (fault && isFault(fault, address)) return fault;
  return checkSlashes(address) ?? checkEncoded(address) ?? checkPage(address);
}

/** What is wrong with the page that a sound address opens. */
function checkPage(address: string): TargetFault | null {
  const fault = checkParameters(address) ?? checkGithubPath(address);
  if (fault) return fault;
  const kind = findClosed(address);
  return kind && { kind, start: 0, end: address.length };
}

/** The address that a repository is cloned from. */
function checkGit(address: string): TargetFault | null {
  const [, host = '', path = ''] = /^(?:ssh:\/\/)?git@([\w.-]+)[:/]([\w./-]+?)(?:\.git)?\/?$/.exec(address) ?? [];
  if (host === '') return null;
  return { kind: 'address-git', start: 0, end: address.length, repair: `https://${host}/${path}` };
}

/** Whether an address leads to a server that only its writer can reach. */
export function isPrivate(address: string): boolean {
  return here.test(address);
}

/** Whether an address holds the beginning of an address once more. */
export function isTwice(kind: TargetFaultKind): boolean {
  return kind === 'address-twice' || kind === 'address-scheme-twice';
}

/** What is wrong for a picture is not always wrong for a link. */
function isFault({ kind, repair }: TargetFault, address: string): boolean {
  // Other schemes than https open other programs.
  if (kind === 'address-scheme') return repair !== undefined;
  if (kind === 'address-host') return !isPrivate(address);
  if (kind === 'address-disk') return disk.test(address);
  return true;
}

function checkMail(address: string): TargetFault | null {
  const scheme = mailto.exec(address)?.[0] ?? '';
  if (scheme === 'mailto:' || !isMail(address.slice(scheme.length))) return null;
  const repair = `mailto:${address.slice(scheme.length)}`;
  return { kind: 'address-mail', start: 0, end: scheme.length || address.length, repair, certain: true };
}

/** The rest of a scheme before a path of the site. */
function checkStray(address: string): TargetFault | null {
  const stray = strayScheme.exec(address)?.[0];
  if (stray === undefined || address.startsWith('//', stray.length)) return null;
  return { kind: 'address-stray', start: 0, end: stray.length, repair: address.slice(stray.length) };
}

function checkHostOnly(address: string): TargetFault | null {
  if (!bareHost.test(address)) return null;
  return { kind: 'address-no-scheme', start: 0, end: address.length, repair: `https://${address}`, certain: true };
}

/** Doubled slashes in the path. After a colon they begin an address that is a part of this one. */
function checkSlashes(address: string): TargetFault | null {
  const host = skipScheme(address);
  if (host <= 2) return null;
  const path = address.slice(0, endOfPath(address));
  const doubled = /[^:/](\/{2,})/.exec(path.slice(host));
  if (!doubled?.[1]) return null;
  const start = host + doubled.index + 1;
  const end = start + doubled[1].length;
  const repair = path.slice(0, host) + path.slice(host).replace(/([^:/])\/{2,}/g, '$1/') + address.slice(path.length);
  // Right after the server it is a typo; further on it may have a meaning.
  const certain = !path.slice(host, start).includes('/') && checkTarget(repair) === null;
  return { kind: 'address-slash', start, end, repair, certain };
}

function endOfPath(address: string): number {
  const end = address.search(/[?#]/);
  return end < 0 ? address.length : end;
}

/** Punctuation of the sentence that was encoded together with the address, and all that follows. */
function checkEncoded(address: string): TargetFault | null {
  const words = address.search(/%E[4-9]|[^\u0000-\u007f]/i);
  for (const { 0: code, index } of address.matchAll(/%(?:E[23]|EF)(?:%[0-9A-F]{2}){2}/gi)) {
    // Chinese words may have Chinese punctuation among them.
    if (words >= 0 && words < index) return null;
    if (!/\w/.test(address.charAt(index - 1)) || !isWidePunctuation(decodeAddress(code).charCodeAt(0))) continue;
    // Quotation marks and dashes are at home in titles of any language.
    if (/^%E2/i.test(code) && !/^(?:$|%E[4-9])/i.test(address.slice(index + code.length))) continue;
    return { kind: 'address-encoded', start: index, end: address.length, repair: address.slice(0, index) };
  }
  return null;
}

/** A number of an article's address on WeChat that is none. */
function checkParameters(address: string): TargetFault | null {
  if (!address.includes('mp.weixin.qq.com/s?')) return null;
  for (const match of address.matchAll(/[?&](?:amp;)?(?:mid|idx|scene)=(\d+)([^\d&#]+)/g)) {
    const end = match.index + match[0].length;
    const start = end - (match[2] ?? '').length;
    return { kind: 'address-parameter', start, end, repair: address.slice(0, start) + address.slice(end) };
  }
  return null;
}
