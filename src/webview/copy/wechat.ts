import type { CopiedImage, CopyWords } from '../../protocol/copy';
import { computeStyles } from './articleStyles';
import { addLinkNotes } from './linkNotes';
import { convertNode, type ElementInfo } from './wechatElements';

/** An empty paragraph, so that the editor does not merge the first and the last block with what is around them. */
const separator = '<p style="margin: 0px; font-size: 0px; line-height: 0;">&nbsp;</p>';
/** UTF-16 units of an address that is reported; a longer one is truncated. */
const maxAddressLength = 2_000;

/**
 * Turns an article into what WeChat's editor keeps: no stylesheet, class, id, script or comment, every style on its
 * element, and numbered notes at the end for the links that it would remove.
 * @param content sanitized
 * @param base the address of the published page; null where it is not known
 * @returns the copy as HTML and as plain text, and the images of the article
 */
export function toWeChat(content: DocumentFragment, base: string | null, words: CopyWords) {
  // A document of its own loads no image and applies no style.
  const inert = document.implementation.createHTMLDocument();
  const article = inert.createElement('article');
  article.className = 'typo';
  article.append(content);
  for (const element of article.querySelectorAll('[hidden]')) element.remove();
  const images = [...article.querySelectorAll('img')];
  images.forEach(addScheme);
  const { links, numbers, list } = addLinkNotes(article, base, words.links);
  const infos = new Map<Element, ElementInfo>();
  for (const [element, { style, isBlock }] of computeStyles(article)) {
    // The article is as wide as the column that it is pasted into.
    if (element === article) for (const name of ['width', 'max-width', 'height']) style.delete(name);
    // An image is no wider than that, and keeps its proportions.
    if (element.localName === 'img') style.set('max-width', '100%');
    if (element.localName === 'img' && style.has('width')) style.set('height', 'auto');
    // A number must not move its line away from the one above; an address has no spaces to break it at.
    if (numbers.has(element)) style.set('line-height', '0');
    if (element === list) style.set('word-break', 'break-all');
    infos.set(element, {
      style: [...style].map(([name, value]) => `${name}: ${value};`).join(' '),
      isBlock,
      address: links.get(element) ?? null,
      placeholder: element.localName !== 'img' || isOnWeb(element) ? null : describeImage(element, words.image),
    });
  }
  const root = inert.createElement('div');
  root.append(...convertNode(article, infos));
  const html = `${separator}${root.innerHTML}${separator}`;
  return { texts: { 'text/html': html, 'text/plain': toPlainText(root) }, images: images.map(toCopiedImage) };
}

function srcOf(image: Element): string {
  return image.getAttribute('src') ?? '';
}

/** An address that begins with `//` takes the scheme of its page, and the copy has no page. */
function addScheme(image: Element): void {
  image.setAttribute('src', srcOf(image).trim().replace(/^\/\//, 'https://'));
}

/** Whether WeChat can fetch an image: not a local file, an embedded image or something that is no address. */
function isOnWeb(image: Element): boolean {
  const src = srcOf(image);
  return /^https?:\/\/[^\\]+$/i.test(src) && URL.canParse(src);
}

/** @param text with `{0}` for the description of the image, or else its file name */
function describeImage(image: Element, text: string): string {
  const src = srcOf(image);
  const name = /^data:/i.test(src) ? '' : (src.split(/[/\\]/).at(-1) ?? '');
  return text.replace('{0}', () => image.getAttribute('alt') || name);
}

function toCopiedImage(image: Element): CopiedImage {
  const line = Number(image.closest('[data-line]')?.getAttribute('data-line') ?? NaN);
  return { src: srcOf(image).slice(0, maxAddressLength), line: Number.isInteger(line) ? line : null };
}

/**
 * Writes an article as plain text, for editors that paste nothing else.
 * @returns a line for each block and an empty line between paragraphs
 */
function toPlainText(article: Element): string {
  const lines = [''];
  writeNode(article, lines);
  return lines
    .map((line) => line.replace(/^ +| +$/g, '').replaceAll('\u00a0', ' '))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function writeNode(node: Node, lines: string[]): void {
  if (node instanceof Text) append(lines, node.data);
  if (!(node instanceof Element)) return;
  const { localName } = node;
  const breaks = lineBreaksAround(localName);
  breakLine(lines, breaks);
  if (localName === 'br') lines.push('');
  if ((localName === 'td' || localName === 'th') && node.previousElementSibling) append(lines, '\t');
  for (const child of node.childNodes) writeNode(child, lines);
  breakLine(lines, breaks);
}

function lineBreaksAround(name: string): number {
  if (/^(?:p|h\d|pre|table|blockquote)$/.test(name)) return 2;
  return /^(?:section|li|ul|ol|tr|hr)$/.test(name) ? 1 : 0;
}

function append(lines: string[], text: string): void {
  lines.push((lines.pop() ?? '') + text);
}

function breakLine(lines: string[], count: number): void {
  for (let i = 0; i < count; i++) if (i > 0 || lines.at(-1) !== '') lines.push('');
}
