/** What becomes of a link where only links to WeChat's own articles work. */
export type Fate =
  | { readonly kind: 'link'; readonly address: string }
  /** The text says all there is to say. */
  | { readonly kind: 'text' }
  | { readonly kind: 'note'; readonly address: string };

/**
 * Decides what becomes of a link.
 * @param href as written
 * @param text that the link shows
 * @param base the address of the published page, which others are relative to; null where it is not known
 */
export function judgeLink(href: string, text: string, base: string | null): Fate {
  const address = resolve(href.trim().replace(/^\/\//, 'https://'), base);
  if (address === null || sayable(text) === sayable(address)) return { kind: 'text' };
  return isArticle(address) ? { kind: 'link', address } : { kind: 'note', address };
}

function resolve(href: string, base: string | null): string | null {
  if (/^mailto:./i.test(href)) return href;
  if (/^https?:\/\//i.test(href)) return URL.canParse(href) ? href : null;
  if (base === null || href === '' || href.startsWith('#') || !URL.canParse(href, base)) return null;
  const { href: address, protocol } = new URL(href, base);
  return protocol === 'https:' || protocol === 'http:' ? address : null;
}

function isArticle(address: string): boolean {
  return /^https?:/i.test(address) && new URL(address).host === 'mp.weixin.qq.com';
}

/** What a reader would type to get there. */
function sayable(address: string): string {
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

export interface Note {
  readonly number: number;
  readonly text: string;
  readonly address: string;
}

/** Numbers the addresses of an article, from 1; each has one number wherever it comes again. */
export class Notes {
  readonly #notes = new Map<string, Note>();

  /** @returns the number of an address, a new one at its first mention, with the text that it is mentioned by */
  numberOf(address: string, text: string): number {
    const key = URL.canParse(address) ? new URL(address).href : address;
    const known = this.#notes.get(key);
    if (known) return known.number;
    const number = this.#notes.size + 1;
    this.#notes.set(key, { number, text: text.replace(/\s+/g, ' ').trim(), address: address.replace(/^mailto:/i, '') });
    return number;
  }

  get all(): readonly Note[] {
    return [...this.#notes.values()];
  }
}
