import type { ImagePlaces, Words } from '../protocol/preview';
import { createElement } from './dom';

/** Where an image can be loaded from, best first, or the key of the text that says why it is not loaded. */
export type ResolvedImage =
  { readonly urls: readonly string[] } | { readonly refused: 'imageInsecure' | 'imageOff' | 'imageOutside' };

/** Resolves an image's address as on the published page, to URLs of VS Code where it is a local file. */
export function resolveImage(src: string, { folder, within, site, remote }: ImagePlaces): ResolvedImage {
  // Browsers read a backslash as a slash: `\\server\share` would be another server. Encoded slashes are decoded later.
  if (/\\|%2f|%5c/i.test(src)) return { refused: 'imageOutside' };
  if (/^data:image\//i.test(src)) return { urls: [src] };
  if (/^http:/i.test(src)) return { refused: 'imageInsecure' };
  // An address without a scheme would take the page's, which is not https.
  const secure = src.replace(/^\/\//, 'https://');
  if (/^https:\/\//i.test(secure)) {
    if (!URL.canParse(secure)) return { refused: 'imageOutside' };
    return remote ? { urls: [secure] } : { refused: 'imageOff' };
  }
  if (/^[a-z][a-z\d+.-]*:/i.test(src)) return { refused: 'imageOutside' };
  const bases = src.startsWith('/') ? site : [folder];
  // Browsers remove spaces and control characters: `https\t://[` is an absolute address, and one that cannot be parsed.
  const urls = bases.flatMap((base) => parseUrl(src.replace(/^\/+/, ''), base) ?? []);
  const folders = within.flatMap((address) => parseUrl(address) ?? []);
  const inside = urls.filter((url) => folders.some((address) => url.startsWith(address)));
  return inside.length > 0 ? { urls: inside } : { refused: 'imageOutside' };
}

function parseUrl(address: string, base?: string): string | undefined {
  return URL.canParse(address, base) ? new URL(address, base).href : undefined;
}

/** URLs that have failed since this document is shown. */
const failed = new Set<string>();
/** For the URL of an image on the page: all that it can be loaded from, and the text for when all of them fail. */
const sources = new Map<string, { readonly urls: readonly string[]; readonly note: string }>();
/** How often a file has changed, by its path: VS Code and the browser keep what they have loaded once. */
const versions = new Map<string, number>();

/** Forgets which images could not be loaded, so that they are tried again. */
export function forgetFailedImages(): void {
  failed.clear();
  sources.clear();
}

/** Gives every image the URL that it is loaded from. One that must not be loaded is replaced by a note with its address. */
export function prepareImages(content: DocumentFragment, places: ImagePlaces, words: Words): void {
  for (const image of content.querySelectorAll('img')) {
    const src = image.getAttribute('src') ?? '';
    const resolved = resolveImage(src, places);
    if ('refused' in resolved) {
      image.replaceWith(createNote(image, src, words[resolved.refused]));
      continue;
    }
    const urls = resolved.urls.map(withVersion);
    const untried = urls.find((url) => !failed.has(url));
    const url = untried ?? urls[0] ?? '';
    const note = `${words.imageFailed} · ${src}`;
    sources.set(url, { urls, note });
    image.setAttribute('src', url);
    image.referrerPolicy = 'no-referrer';
    if (untried === undefined) showFailure(image, note);
  }
}

/**
 * Loads the images anew whose files have come or changed.
 * @param urls of the files
 */
export function reloadImages(article: HTMLElement, urls: readonly string[]): void {
  const changed = new Set(urls.map(pathOf));
  for (const path of changed) versions.set(path, (versions.get(path) ?? 0) + 1);
  for (const image of article.querySelectorAll('img')) {
    const source = sources.get(image.src);
    if (!source?.urls.some((url) => changed.has(pathOf(url)))) continue;
    const renewed = source.urls.map(withVersion);
    const [best = image.src] = renewed;
    sources.set(best, { ...source, urls: renewed });
    delete image.dataset['failed'];
    image.src = best;
  }
}

/** The URL of a file in its last version. */
function withVersion(url: string): string {
  const version = versions.get(pathOf(url));
  if (version === undefined) return url;
  const versioned = new URL(url);
  versioned.searchParams.set('version', String(version));
  return versioned.href;
}

/** What names the file of a URL, however it is encoded. */
function pathOf(url: string): string {
  const path = (parseUrl(url) ?? url).replace(/[?#].*$/s, '');
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** Tries the next URL of an image that could not be loaded. */
export function retryFailedImages(article: HTMLElement): void {
  const retry = ({ target }: Event) => {
    if (!(target instanceof HTMLImageElement)) return;
    const source = sources.get(target.src);
    if (!source) return;
    failed.add(target.src);
    const next = source.urls.find((url) => !failed.has(url));
    if (next === undefined) return showFailure(target, source.note);
    sources.set(next, source);
    target.src = next;
  };
  article.addEventListener('error', retry, { capture: true });
}

/** An image without a description would be an empty space, and the writer could not see what is missing. */
function showFailure(image: HTMLImageElement, note: string): void {
  if (image.alt === '') image.dataset['failed'] = note;
}

function createNote(image: HTMLImageElement, src: string, reason: string): HTMLElement {
  const text = [reason, image.alt, src].filter((part) => part !== '').join(' · ');
  const note = createElement('span', { className: 'image-note' }, text);
  // Its lines, by which it is found on the page.
  Object.assign(note.dataset, image.dataset);
  return note;
}
