import type { ImagePlaces, Words } from '../protocol/preview';
import { prepareImages } from './images';
import { sanitize } from './sanitize';

/**
 * Makes blocks of HTML safe and gives their images addresses. Many are made safe in one go, since each costs the start
 * of a parser; where one of them breaks out of its place, each by itself.
 */
export function prepareBlocks(htmls: readonly string[], images: ImagePlaces, words: Words): DocumentFragment[] {
  const contents = htmls.length > 2 ? (sanitizeTogether(htmls) ?? htmls.map(sanitize)) : htmls.map(sanitize);
  for (const content of contents) prepareImages(content, images, words);
  return contents;
}

function sanitizeTogether(htmls: readonly string[]): DocumentFragment[] | undefined {
  const wrapped = sanitize(htmls.map((html) => `<section>${html}</section>`).join(''));
  const sections = [...wrapped.childNodes];
  const isWhole = sections.every((node) => node instanceof Element && node.localName === 'section');
  if (!isWhole || sections.length !== htmls.length) return undefined;
  return sections.map((section) => {
    const content = wrapped.ownerDocument.createDocumentFragment();
    content.append(...section.childNodes);
    return content;
  });
}
