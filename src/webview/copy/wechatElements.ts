/** What the copy must know about an element of the article. */
export interface ElementInfo {
  /** The text of the `style` attribute that it gets. */
  readonly style: string;
  readonly isBlock: boolean;
  /** The address of a link that stays a link. */
  readonly address: string | null;
  /** The text in place of an image that cannot be copied. */
  readonly placeholder: string | null;
}

type ElementInfos = ReadonlyMap<Element, ElementInfo>;

const blockNames = new Set([
  ...['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'ul', 'ol', 'li', 'pre', 'hr', 'section'],
  ...['table', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td', 'caption'],
]);
const inlineNames = new Set([
  ...['strong', 'b', 'em', 'i', 'del', 's', 'u', 'ins', 'sub', 'sup', 'code', 'br', 'img', 'span'],
]);
/** Elements that show nothing, or only in browsers that lack a feature. */
const invisibleNames = new Set(['area', 'canvas', 'col', 'colgroup', 'datalist', 'rp', 'slot', 'template', 'wbr']);
const keptAttributes: Readonly<Record<string, readonly string[]>> = {
  ol: ['start', 'reversed'],
  li: ['value'],
  td: ['colspan', 'rowspan'],
  th: ['colspan', 'rowspan'],
  img: ['src', 'alt'],
};
const noBreakSpace = '\u00a0';

/**
 * Converts a node of an article into what WeChat's editor keeps: the elements that it knows, with nothing but their style.
 * @param node in a document that loads nothing
 * @returns the elements and texts that it becomes: for a list item also the lists inside it
 */
export function convertNode(node: Node, infos: ElementInfos): Node[] {
  if (node instanceof Text) return convertText(node, infos);
  if (!(node instanceof Element) || invisibleNames.has(node.localName)) return [];
  const placeholder = infos.get(node)?.placeholder ?? null;
  if (placeholder !== null) return [create(node, 'span', '', placeholder)];
  switch (node.localName) {
    case 'li':
      return convertListItem(node, infos);
    case 'pre':
      return [convertCodeBlock(node, infos)];
    case 'table':
      return [create(node, 'section', 'overflow-x: auto;', convertElement(node, infos))];
    default:
      return [convertElement(node, infos)];
  }
}

function convertElement(element: Element, infos: ElementInfos): Element {
  const { style = '', isBlock, address = null } = infos.get(element) ?? {};
  const { localName } = element;
  const isKnown = blockNames.has(localName) || inlineNames.has(localName);
  const name = address !== null ? 'a' : isKnown ? localName : isBlock ? 'section' : 'span';
  const children = [...element.childNodes].flatMap((child) => convertNode(child, infos));
  const converted = create(element, name, style, ...children);
  if (address !== null) converted.setAttribute('href', address);
  copyAttributes(element, converted);
  return converted;
}

function convertCodeBlock(pre: Element, infos: ElementInfos): Element {
  const converted = convertElement(pre, infos);
  // A line break at the end of a code block is not shown.
  let last = converted.lastChild;
  while (last?.lastChild) last = last.lastChild;
  if (last instanceof HTMLBRElement) last.remove();
  return converted;
}

function convertText(text: Text, infos: ElementInfos): Node[] {
  const pre = text.parentElement?.closest('pre');
  if (pre) return convertCode(text, pre);
  /** Whether a line begins or ends at the neighbor, or at the parent where the text is its first or last node. */
  const breaksLine = (neighbor: Node | null) =>
    neighbor instanceof Element && (neighbor.localName === 'br' || infos.get(neighbor)?.isBlock === true);
  let words = text.data.replace(/[ \t\r\n\f]+/g, ' ');
  if (breaksLine(text.previousSibling ?? text.parentElement)) words = words.replace(/^ /, '');
  if (breaksLine(text.nextSibling ?? text.parentElement)) words = words.replace(/ $/, '');
  return words === '' ? [] : [new Text(words)];
}

function convertCode(text: Text, pre: Element): Node[] {
  const texts = text.ownerDocument.createTreeWalker(pre, NodeFilter.SHOW_TEXT);
  texts.currentNode = text;
  const previous = texts.previousNode()?.nodeValue ?? '\n';
  return keepSpaces(text.data, /[\r\n]$/.test(previous)).flatMap((line, i) => [
    ...(i > 0 ? [text.ownerDocument.createElement('br')] : []),
    ...(line === '' ? [] : [new Text(line)]),
  ]);
}

/**
 * Splits code into lines and makes the spaces that editors would remove no-break spaces: those at the start of a line,
 * and several in a row. A single space between words stays one, so that the code can be copied again.
 * @param isLineStart whether the code starts at the start of a line
 */
export function keepSpaces(code: string, isLineStart: boolean): string[] {
  return code.split(/\r\n?|\n/).map((line, i) => {
    const spaces = i > 0 || isLineStart ? /^ +| {2,}/g : / {2,}/g;
    return line.replace(/\t/g, noBreakSpace.repeat(4)).replace(spaces, (found) => noBreakSpace.repeat(found.length));
  });
}

/**
 * Converts a list item. The editor allows no list inside it: the list follows the item, and what came after the list
 * follows in a section. It also breaks the line after every text in an item, unless a section contains the whole line.
 */
function convertListItem(item: Element, infos: ElementInfos): Element[] {
  const style = infos.get(item)?.style ?? '';
  const first = create(item, 'li', style);
  const parts = [first];
  /** The section with the texts of the current line. */
  let line: Element | null = null;
  for (const child of item.childNodes) {
    if (child instanceof Element && isList(child)) {
      parts.push(convertElement(child, infos));
      line = null;
      continue;
    }
    for (const node of convertNode(child, infos)) {
      let part = parts.at(-1) ?? first;
      if (isList(part)) parts.push((part = create(item, 'section', style)));
      if (node instanceof Element && blockNames.has(node.localName)) {
        part.append(node);
        line = null;
      } else if (line) line.append(node);
      else part.append((line = create(item, 'section', '', node)));
    }
  }
  if (!first.hasChildNodes()) first.append(create(item, 'section', '', create(item, 'br', '')));
  copyAttributes(item, first);
  return parts;
}

function isList({ localName }: Element): boolean {
  return localName === 'ul' || localName === 'ol';
}

function copyAttributes(from: Element, to: Element): void {
  for (const name of keptAttributes[to.localName] ?? []) {
    const value = from.getAttribute(name);
    if (value !== null) to.setAttribute(name, value);
  }
}

/** Creates an element in the document of another. */
function create({ ownerDocument }: Element, name: string, style: string, ...children: (Node | string)[]): Element {
  const element = ownerDocument.createElement(name);
  if (style !== '') element.setAttribute('style', style);
  element.append(...children);
  return element;
}
