import type { ImagePlaces, Words } from '../protocol/preview';

/** Where an image can be loaded from, best first, or why it is not loaded. */
export type Resolved =
  { readonly urls: readonly string[] } | { readonly refused: 'imageInsecure' | 'imageOff' | 'imageOutside' };

/** Finds what an image's address means on the published page, and in the editor's own scheme where it is a local file. */
export function resolveImage(src: string, { folder, within, site, remote }: ImagePlaces): Resolved {
  // Browsers read a backslash as a slash: `\\server\share` would be another server. Encoded ones would be read later.
  if (/\\|%2f|%5c/i.test(src)) return { refused: 'imageOutside' };
  if (/^data:image\//i.test(src)) return { urls: [src] };
  if (/^http:/i.test(src)) return { refused: 'imageInsecure' };
  // The page itself is not served over https: an address without a scheme would take the page's.
  const secure = src.replace(/^\/\//, 'https://');
  if (/^https:\/\//i.test(secure)) {
    if (!URL.canParse(secure)) return { refused: 'imageOutside' };
    return remote ? { urls: [secure] } : { refused: 'imageOff' };
  }
  if (/^[a-z][a-z\d+.-]*:/i.test(src)) return { refused: 'imageOutside' };
  const bases = src.startsWith('/') ? site : [folder];
  // Browsers strip blanks and control characters: `https\t://[` is an address of its own, and one that cannot be read.
  const urls = bases.flatMap((base) => hrefOf(src.replace(/^\/+/, ''), base) ?? []);
  const places = within.flatMap((place) => hrefOf(place) ?? []);
  const inside = urls.filter((url) => places.some((place) => url.startsWith(place)));
  return inside.length > 0 ? { urls: inside } : { refused: 'imageOutside' };
}

function hrefOf(address: string, base?: string): string | undefined {
  return URL.canParse(address, base) ? new URL(address, base).href : undefined;
}

/** Addresses that did not load since the page started showing this document. */
const failed = new Set<string>();
/** What an image that is shown can be loaded from, and what is said where all of it fails. */
const sources = new Map<string, { readonly urls: readonly string[]; readonly note: string }>();

/** Forgets what could not be loaded, so that it is tried again. */
export function retryImages(): void {
  failed.clear();
  sources.clear();
}

/** Gives every image the address it loads from; one that must not load becomes a note with its address. */
export function prepareImages(fragment: DocumentFragment, places: ImagePlaces, words: Words): void {
  for (const image of fragment.querySelectorAll('img')) {
    const src = image.getAttribute('src') ?? '';
    const resolved = resolveSafely(src, places);
    if ('refused' in resolved) {
      image.replaceWith(noteOf(image, src, words[resolved.refused]));
      continue;
    }
    const { urls } = resolved;
    const left = urls.find((each) => !failed.has(each));
    const url = left ?? urls[0] ?? '';
    const note = `${words.imageFailed} · ${src}`;
    sources.set(url, { urls, note });
    image.setAttribute('src', url);
    image.referrerPolicy = 'no-referrer';
    if (left === undefined) sayFailure(image, note);
  }
}

/** One image that cannot be understood must not take the rest of the page with it. */
function resolveSafely(src: string, places: ImagePlaces): Resolved {
  try {
    return resolveImage(src, places);
  } catch {
    return { refused: 'imageOutside' };
  }
}

/** Tries the next place when an image is not where it was looked for. */
export function followFailures(article: HTMLElement): void {
  const tryNext = ({ target }: Event) => {
    if (!(target instanceof HTMLImageElement)) return;
    const source = sources.get(target.src);
    if (!source) return;
    failed.add(target.src);
    const next = source.urls.find((url) => !failed.has(url));
    if (next === undefined) return sayFailure(target, source.note);
    sources.set(next, source);
    target.src = next;
  };
  article.addEventListener('error', tryNext, { capture: true });
}

/** Where an image has no words of its own, readers see an empty place: the writer sees what is missing. */
function sayFailure(image: HTMLImageElement, note: string): void {
  if (image.alt === '') image.dataset['failed'] = note;
}

function noteOf(image: HTMLImageElement, src: string, reason: string): HTMLElement {
  const note = document.createElement('span');
  note.className = 'image-note';
  note.textContent = [reason, image.alt, src].filter((part) => part !== '').join(' · ');
  for (const name of ['data-line', 'data-line-end']) {
    const line = image.getAttribute(name);
    if (line !== null) note.setAttribute(name, line);
  }
  return note;
}
