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
    const { urls } = resolved;
    const untried = urls.find((url) => !failed.has(url));
    const url = untried ?? urls[0] ?? '';
    const note = `${words.imageFailed} · ${src}`;
    sources.set(url, { urls, note });
    image.setAttribute('src', url);
    image.referrerPolicy = 'no-referrer';
    if (untried === undefined) showFailure(image, note);
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
