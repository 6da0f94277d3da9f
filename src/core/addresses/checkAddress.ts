import { repaired, type AddressFault } from './addressFault';
import { checkHost } from './addressHost';
import { checkScheme, isRemoteUrl, skipScheme } from './addressScheme';
import { isAddressLike, isImageFile } from './imageAddress';
import { invisibleClass, isPunctuation, isWidePunctuation, spaceClass } from '../text/characters';

const maxLength = 2000;
/** Placeholders that tools and writers leave in place of a URL. */
const emptyWords = new Set(['#', '<>', 'undefined', 'null']);
const quotes = '"\'“”‘’＂＇`';
const pairs = new Map(
  ['()', '（）', '<>', '＜＞', '《》', '「」', '【】', '[]'].map((pair) => [pair.charAt(0), pair.charAt(1)]),
);

/** As most addresses are: a server by its name, and a path of plain characters that ends in one. */
const plain = /^https?:\/\/(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}(?:\/[\w.~*-]*)*(?<![*.])$/i;

const invisible = new RegExp(`[${invisibleClass}]+`);
const spaces = new RegExp(`[${spaceClass}]+`);

type Check = (address: string) => AddressFault | null;

/** In this order: what hides the rest comes first. */
const checks: readonly Check[] = [
  checkEmpty,
  checkInvisible,
  checkWord,
  checkBrowserScheme,
  checkLink,
  checkQuotes,
  checkSpaces,
  checkBackslash,
  checkLocalPath,
  checkPrefix,
  checkConcatenated,
  checkScheme,
  checkAuthority,
  checkCharacters,
  checkEnd,
];

/** An issue's own addresses: most appear in it twice, and several rules ask for each. */
const cache = new Map<string, AddressFault | null>();
const maxKnown = 500;

/** Finds the first error that makes a URL invalid, as it is written in Markdown; null if there is none. */
export function checkAddress(address: string): AddressFault | null {
  // What a Hugo shortcode becomes is not known here. A URL of this length is a data URI, which nobody typed.
  if (address.includes('{{') || address.length > maxLength || plain.test(address)) return null;
  const before = cache.get(address);
  if (before !== undefined) return before;
  if (cache.size >= maxKnown) cache.clear();
  const fault = findFault(address);
  cache.set(address, fault);
  return fault;
}

function findFault(address: string): AddressFault | null {
  for (const check of checks) {
    const found = check(address);
    if (found) return repairFully(found);
  }
  return null;
}

/** Repairs the replacement as well, until it is valid; one that stays invalid is discarded. */
function repairFully({ kind, start, end, repair, certain = false }: AddressFault): AddressFault {
  if (repair === undefined) return { kind, start, end };
  const left = checkAddress(repair);
  if (left === null) return { kind, start, end, repair, certain };
  if (left.repair === undefined) return { kind, start, end };
  return { kind, start, end, repair: left.repair, certain: certain && left.certain === true };
}

function checkEmpty(address: string): AddressFault | null {
  return emptyWords.has(address) || /^[\s.…·_-]*$/.test(address)
    ? { kind: 'address-empty', start: 0, end: address.length }
    : null;
}

function checkInvisible(address: string): AddressFault | null {
  const found = invisible.exec(address);
  if (!found) return null;
  const repair = address.replace(new RegExp(invisible, 'g'), '');
  return repaired('address-invisible', found.index, found.index + found[0].length, repair);
}

/** What a snippet of an editor leaves for the writer to replace. */
const snippetWords = new Set(
  'url href link-url image-url your-url todo tbd xxx 链接 网址 地址 链接地址 网址链接 图片 图片链接 图片地址'.split(
    ' ',
  ),
);

/** A word where an address belongs: one of a snippet, a name to be filled in, or Chinese words. */
function checkWord(address: string): AddressFault | null {
  const isWord = snippetWords.has(address.toLowerCase()) || /^(?:@?\p{Script=Han}+|\$?\{[\w.-]+\})$/u.test(address);
  return isWord ? { kind: 'address-word', start: 0, end: address.length } : null;
}

/** What means something to one browser only, or runs a script. */
function checkBrowserScheme(address: string): AddressFault | null {
  const [, scheme = '', before] =
    /^((blob|about|javascript|vbscript|chrome|edge|chrome-extension|moz-extension)|view-source):/i.exec(address) ?? [];
  if (scheme === '') return null;
  const end = scheme.length + 1;
  if (before !== undefined) return { kind: 'address-browser', start: 0, end };
  return repaired('address-browser', 0, end, address.slice(end));
}

/** A whole link or image pasted where an address belongs. */
function checkLink(address: string): AddressFault | null {
  const at = address.indexOf('](');
  if (at < 0) return null;
  if (!/^!?\[/.test(address)) return { kind: 'address-link', start: at, end: at + 2 };
  const last = address.lastIndexOf('](');
  const close = address.indexOf(')', last);
  const inner = address.slice(last + 2, close < 0 ? address.length : close);
  return repaired('address-link', 0, at + 2, inner);
}

/** Quotes or brackets around the address, or on one side of it. */
function checkQuotes(address: string): AddressFault | null {
  let start = 0;
  let end = address.length;
  while (start < end - 1 && pairs.get(address.charAt(start)) === address.charAt(end - 1)) {
    start++;
    end--;
  }
  while (start < end && (quotes + '<＜《').includes(address.charAt(start))) start++;
  while (end > start && (quotes + '>＞》').includes(address.charAt(end - 1))) end--;
  if (start === 0 && end === address.length) return null;
  const [from, to] = start > 0 ? [0, start] : [end, address.length];
  const inner = address.slice(start, end);
  if (!isAddressLike(inner)) return { kind: start > 0 ? 'address-empty' : 'address-quoted', start: from, end: to };
  return repaired('address-quoted', from, to, inner);
}

function checkSpaces(address: string): AddressFault | null {
  const found = spaces.exec(address);
  if (!found) return null;
  const start = found.index;
  const end = start + found[0].length;
  const trimmed = address.trim();
  if (trimmed !== address) return repaired('address-space', start, end, trimmed);
  const slash = address.indexOf('/', skipScheme(address));
  const before = isRemoteUrl(address) && (skipScheme(address) === 0 || slash < 0 || start < slash);
  // A space beside a mark was typed by accident; one between letters may stand for a mark.
  const accident = before && (isPunctuation(address.charCodeAt(start - 1)) || isPunctuation(address.charCodeAt(end)));
  const repair = before
    ? address.slice(0, start) + address.slice(end)
    : address.replace(new RegExp(spaces, 'g'), encodeURIComponent);
  return repaired('address-space', start, end, repair, accident);
}

/** A path of the writer's own computer. */
function checkLocalPath(address: string): AddressFault | null {
  const home = /^\/(?:Users|home|private|var|tmp)\//.exec(address);
  return home ? { kind: 'address-disk', start: 0, end: home[0].length } : null;
}

/** A backslash that Markdown keeps: one before punctuation is taken away and does no harm. */
function checkBackslash(address: string): AddressFault | null {
  for (let i = 0; i < address.length; i++) {
    if (address[i] !== '\\') continue;
    const next = address.charCodeAt(i + 1);
    if (next !== 0x5c && isPunctuation(next)) i++;
    else {
      if (/^[A-Za-z]:\\/.test(address)) return { kind: 'address-disk', start: 0, end: 2 };
      return repaired('address-backslash', i, i + 1, address.replaceAll('\\', '/'));
    }
  }
  return null;
}

/** Something glued before `https://`. */
function checkPrefix(address: string): AddressFault | null {
  if (skipScheme(address) > 0 || /^data:/i.test(address)) return null;
  const at = address.slice(0, 40).search(/https?:\/\//i);
  if (at <= 0 || address.slice(0, at).includes('/') || address.slice(0, at).includes('?')) return null;
  return repaired('address-scheme', 0, at, address.slice(at));
}

/** Two addresses glued together. After `=`, `/` and their like the second is a part of the first. */
function checkConcatenated(address: string): AddressFault | null {
  const head = /^(https?:\/\/)https?:\/\//i.exec(address);
  if (head?.[1] !== undefined) {
    return repaired('address-scheme-twice', 0, head[1].length, address.slice(head[1].length));
  }
  for (let at = address.indexOf('http', 1); at > 0; at = address.indexOf('http', at + 4)) {
    if (!/^https?:\/\//.test(address.slice(at, at + 8))) continue;
    if ('/=?&:@,#+!;|'.includes(address.charAt(at - 1))) continue;
    const [first, second] = [address.slice(0, at), address.slice(at)];
    if (first === second) return repaired('address-twice', at, address.length, first);
    return { kind: 'address-twice', start: at, end: address.length };
  }
  return null;
}

function checkAuthority(address: string): AddressFault | null {
  const start = skipScheme(address);
  return start > 0 ? checkHost(address, start) : null;
}

function checkCharacters(address: string): AddressFault | null {
  // Chinese punctuation is at home in the name of a file with Chinese words, and nowhere else.
  const plain = isRemoteUrl(address) && !/\p{L}/u.test(address.replace(/[A-Za-z]/g, ''));
  for (let i = 0; i < address.length; i++) {
    const char = address.charAt(i);
    const wide = plain && isWidePunctuation(char.charCodeAt(0)) && i + 1 < address.length;
    const inside = wide || char === '"' || char === '<' || char === '>' || char === '`' || char < ' ';
    if (inside) return { kind: 'address-character', start: i, end: i + 1 };
    if (char === '%' && isRemoteUrl(address) && !/^[0-9a-f]{2}$/i.test(address.slice(i + 1, i + 3))) {
      return { kind: 'address-character', start: i, end: Math.min(address.length, i + 3) };
    }
  }
  return null;
}

/** Punctuation of the sentence, a word or a size, glued to the end. */
function checkEnd(address: string): AddressFault | null {
  const size = /(?<=\.(?:png|jpe?g|gif|webp|svg))=\d*x\d*$/i.exec(address);
  if (size) return repaired('address-trailing', size.index, address.length, address.slice(0, size.index), false);
  let end = address.length;
  while (end > 0 && (',;:*|]}.'.includes(address.charAt(end - 1)) || isWidePunctuation(address.charCodeAt(end - 1))))
    end--;
  // A page's address may well end with these; the name of an image file does not.
  const mayEnd = /^[*.]$/.test(address.slice(end)) && !isImageFile(address.slice(0, end));
  if (end > 0 && end < address.length && !mayEnd && !/[[{（《【「『〈]/.test(address.slice(0, end))) {
    return repaired('address-trailing', end, address.length, address.slice(0, end));
  }
  if (!isRemoteUrl(address)) return null;
  const glued = /\.(?:png|jpe?g|gif|webp|svg)(?=[^\u0000-\u007f])|[\w*~-]{12}(?=[\u3400-\u9fff]{1,40}$)/i.exec(address);
  if (!glued) return null;
  const from = glued.index + glued[0].length;
  return repaired('address-trailing', from, address.length, address.slice(0, from), false);
}
