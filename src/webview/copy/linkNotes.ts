import { createElement } from '../dom';

/** A numbered note at the end of the copy. */
export interface LinkNote {
  readonly number: number;
  readonly text: string;
  readonly address: string;
}

/**
 * Adds a number after every link that needs a note, and the notes at the end of the article.
 * @param base the address of the published page; null where it is not known
 * @param heading the heading above the notes
 * @returns the addresses of the links that stay links, the numbers, and the paragraph with the notes where there are any
 */
export function addLinkNotes(article: Element, base: string | null, heading: string) {
  const links = new Map<Element, string>();
  const numbers = new Set<Element>();
  const notes = new Map<string, LinkNote>();
  for (const element of article.querySelectorAll('a[href]')) {
    const { kind, address } = classifyLink(element.getAttribute('href') ?? '', element.textContent, base);
    if (kind === 'link') links.set(element, address);
    if (kind !== 'note') continue;
    const number = createElement('sup', {}, `[${numberOf(notes, address, element.textContent)}]`);
    element.after(number);
    numbers.add(number);
  }
  if (notes.size === 0) return { links, numbers, list: null };
  const list = createElement('p', {});
  for (const { number, text, address } of notes.values()) {
    if (list.hasChildNodes()) list.append(createElement('br', {}));
    list.append(`[${number}] ${text === '' ? '' : `${text}: `}${address}`);
  }
  article.append(createElement('h3', {}, heading), list);
  return { links, numbers, list };
}

/**
 * Decides how a link is copied: WeChat removes every link that does not lead to one of its own articles.
 * @param href the address as written
 * @param text the text of the link
 * @param base the address of the published page, which relative addresses start from; null where it is not known
 * @returns `text` where the text alone is enough: it is the address, or there is no address to give
 */
export function classifyLink(href: string, text: string, base: string | null) {
  const address = resolveAddress(href.trim().replace(/^\/\//, 'https://'), base);
  if (address === null || shorten(text) === shorten(address)) return { kind: 'text', address: '' } as const;
  return { kind: isWeChatArticle(address) ? 'link' : 'note', address } as const;
}

/**
 * Finds the number of an address, from 1, and adds a note at its first mention.
 * @param notes by the normalized address
 * @param text the text of the link
 */
export function numberOf(notes: Map<string, LinkNote>, address: string, text: string): number {
  const key = URL.canParse(address) ? new URL(address).href : address;
  const known = notes.get(key);
  if (known) return known.number;
  const number = notes.size + 1;
  notes.set(key, { number, text: text.replace(/\s+/g, ' ').trim(), address: address.replace(/^mailto:/i, '') });
  return number;
}

function resolveAddress(href: string, base: string | null): string | null {
  if (/^mailto:./i.test(href)) return href;
  if (/^https?:\/\//i.test(href)) return URL.canParse(href) ? href : null;
  if (base === null || href === '' || href.startsWith('#') || !URL.canParse(href, base)) return null;
  const { href: address, protocol } = new URL(href, base);
  return protocol === 'https:' || protocol === 'http:' ? address : null;
}

function isWeChatArticle(address: string): boolean {
  return /^https?:/i.test(address) && new URL(address).host === 'mp.weixin.qq.com';
}

/** An address as people type it: decoded, without the scheme and the last slash. */
function shorten(address: string): string {
  const short = address
    .trim()
    .replace(/^(?:https?:\/\/|mailto:)/i, '')
    .replace(/\/$/, '');
  try {
    return decodeURI(short);
  } catch {
    return short;
  }
}
