import type { CopiedImage } from '../../protocol/copy';

const longest = 2_000;

/** The address that an image can be fetched from; null for files beside the issue, embedded images and what is no address. */
export function webAddress(image: Element): string | null {
  const src = (image.getAttribute('src') ?? '').trim();
  return /^https?:\/\/[^\\]+$/i.test(src) && URL.canParse(src) ? src : null;
}

/** An address without a scheme takes that of the page that it is on, and there is no page here. */
export function settleAddress(image: Element): void {
  const src = (image.getAttribute('src') ?? '').trim();
  image.setAttribute('src', src.startsWith('//') ? `https:${src}` : src);
}

/** What an image is called where it cannot be. @param words with `{0}` for its description or name */
export function sayImage(image: Element, words: string): string {
  const src = image.getAttribute('src') ?? '';
  const name = /^data:/i.test(src) ? '' : (src.split(/[/\\]/).at(-1) ?? '');
  return words.replace('{0}', () => image.getAttribute('alt') || name);
}

/** What the extension is told of an image. */
export function describeImage(image: Element): CopiedImage {
  const line = Number(image.closest('[data-line]')?.getAttribute('data-line') ?? NaN);
  return { src: (image.getAttribute('src') ?? '').slice(0, longest), line: Number.isInteger(line) ? line : null };
}
