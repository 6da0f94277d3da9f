import type { CopiedImage, CopyWords } from '../../protocol/copy';
import { Converter } from './convert';
import { describeImage, sayImage, settleAddress, webAddress } from './images';
import { measure } from './measure';
import { numberLinks } from './numberLinks';
import { plainText } from './plainText';
import { styleText, writeStyle } from './styles';

/** An article as WeChat's editor takes it. */
export interface RichText {
  readonly html: string;
  readonly text: string;
  readonly images: readonly CopiedImage[];
}

/** Keeps the editor from merging the first and the last block with what stands around them. */
const guard = '<p style="margin: 0px; font-size: 0px; line-height: 0;">&nbsp;</p>';

/**
 * Makes of an article what WeChat's editor keeps: no stylesheet, class, id, script or comment, every style on its element,
 * and links that it would strip as numbered notes at the end.
 * @param content sanitized
 * @param base the address of the published page; null where it is not known
 */
export function toWeChat(content: DocumentFragment, base: string | null, words: CopyWords): RichText {
  // A document of its own loads no image and applies no style.
  const inert = document.implementation.createHTMLDocument();
  const article = inert.createElement('article');
  article.className = 'typo';
  article.append(content);
  for (const element of article.querySelectorAll('[hidden]')) element.remove();
  const pictures = [...article.querySelectorAll('img')];
  pictures.forEach(settleAddress);
  const { fates, numbers, list } = numberLinks(article, base, words.links);
  const styles = new Map<Element, string>();
  const blocks = new Set<Element>();
  measure(article, (element, look, around) => {
    const style = writeStyle(element.localName, look, around);
    if (element === article) fillColumn(style);
    else if (element.localName === 'img') fitImage(style);
    else if (/^[uo]l$/.test(element.localName)) style.set('list-style-type', look.getPropertyValue('list-style-type'));
    // A number must not push its line away from the one above; an address has no place to break.
    if (numbers.has(element)) style.set('line-height', '0');
    if (element === list) style.set('word-break', 'break-all');
    styles.set(element, styleText(style));
    if (!look.getPropertyValue('display').startsWith('inline')) blocks.add(element);
  });
  const converter = new Converter(
    {
      styleOf: (element) => styles.get(element) ?? '',
      isBlock: (element) => blocks.has(element),
      linkOf(element) {
        const fate = fates.get(element);
        return fate?.kind === 'link' ? fate.address : null;
      },
      noteOf: (image) => (webAddress(image) === null ? sayImage(image, words.image) : null),
    },
    inert,
  );
  const root = inert.createElement('div');
  root.append(...converter.convert(article));
  return { html: `${guard}${root.innerHTML}${guard}`, text: plainText(root), images: pictures.map(describeImage) };
}

/** The column is that of the page that it is pasted into. */
function fillColumn(style: Map<string, string>): void {
  for (const name of ['width', 'max-width', 'height']) style.delete(name);
}

/** As wide as it says, but no wider than the column, and never out of shape. */
function fitImage(style: Map<string, string>): void {
  style.set('max-width', '100%');
  if (style.has('width')) style.set('height', 'auto');
}
