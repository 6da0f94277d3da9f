import { codeLines } from './codeLines';

/** What is known of an article's elements before they are converted. */
export interface Source {
  /** The text of the `style` attribute that makes an element look as it does. */
  styleOf(element: Element): string;
  isBlock(element: Element): boolean;
  /** The address of a link that stays one. */
  linkOf(element: Element): string | null;
  /** What is written where an image cannot be. */
  noteOf(image: Element): string | null;
}

const blocks = new Set([
  ...['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'ul', 'ol', 'li', 'pre', 'hr', 'section'],
  ...['table', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td', 'caption'],
]);
const inline = new Set(['strong', 'b', 'em', 'i', 'del', 's', 'u', 'ins', 'sub', 'sup', 'code', 'br', 'img', 'span']);
/** Shows nothing, or only in a browser that lacks something. */
const unseen = new Set(['area', 'canvas', 'col', 'colgroup', 'datalist', 'rp', 'slot', 'template', 'wbr']);
const kept: Readonly<Record<string, readonly string[]>> = {
  ol: ['start', 'reversed'],
  li: ['value'],
  td: ['colspan', 'rowspan'],
  th: ['colspan', 'rowspan'],
  img: ['src', 'alt'],
};

/** Builds what WeChat's editor keeps of an article: its own kinds of elements, with nothing but their style. */
export class Converter {
  readonly #source: Source;
  readonly #target: Document;
  /** The sections that hold the text of list items. */
  readonly #lines = new WeakSet<Node>();
  /** In a block of code: whether what comes next begins a line. */
  #atLineStart = true;

  /** @param target a document that loads nothing */
  constructor(source: Source, target: Document) {
    this.#source = source;
    this.#target = target;
  }

  /** @returns the elements and texts that a node becomes: of a list item also the lists that stood in it */
  convert(node: Node): Node[] {
    if (node instanceof Text) return this.#convertText(node);
    if (!(node instanceof Element)) return [];
    switch (node.localName) {
      case 'img':
        return [this.#convertImage(node)];
      case 'li':
        return this.#convertItem(node);
      case 'pre':
        return [this.#convertCode(node)];
      case 'table':
        return [this.#create('section', 'overflow-x: auto;', [this.#copy(node)])];
      default:
        return unseen.has(node.localName) ? [] : [this.#copy(node)];
    }
  }

  #copy(element: Element): Element {
    const address = this.#source.linkOf(element);
    const name = address === null ? this.#nameOf(element) : 'a';
    const copy = this.#create(name, this.#source.styleOf(element), this.#convertChildren(element));
    if (address !== null) copy.setAttribute('href', address);
    for (const attribute of kept[name] ?? []) {
      const value = element.getAttribute(attribute);
      if (value !== null) copy.setAttribute(attribute, value);
    }
    return copy;
  }

  #nameOf(element: Element): string {
    const { localName } = element;
    if (blocks.has(localName) || inline.has(localName)) return localName;
    return this.#source.isBlock(element) ? 'section' : 'span';
  }

  #convertChildren(element: Element): Node[] {
    return [...element.childNodes].flatMap((child) => this.convert(child));
  }

  #convertImage(image: Element): Element {
    const note = this.#source.noteOf(image);
    if (note === null) return this.#copy(image);
    return this.#create('span', '', [this.#target.createTextNode(note)]);
  }

  /** The line break before the end of a block of code is none that is seen. */
  #convertCode(pre: Element): Element {
    this.#atLineStart = true;
    const copy = this.#copy(pre);
    let last = copy.lastChild;
    while (last?.lastChild) last = last.lastChild;
    while (last instanceof Text && last.data === '' && last.previousSibling) last = last.previousSibling;
    if (last instanceof HTMLBRElement) last.remove();
    return copy;
  }

  #convertText(text: Text): Node[] {
    if (text.parentElement?.closest('pre')) return this.#convertCodeText(text.data);
    let words = text.data.replace(/[ \t\r\n\f]+/g, ' ');
    if (this.#endsLine(text.previousSibling ?? text.parentElement)) words = words.replace(/^ /, '');
    if (this.#endsLine(text.nextSibling ?? text.parentElement)) words = words.replace(/ $/, '');
    return words === '' ? [] : [this.#target.createTextNode(words)];
  }

  #convertCodeText(code: string): Node[] {
    const lines = codeLines(code, this.#atLineStart);
    this.#atLineStart = lines.at(-1) === '';
    return lines.flatMap((line, i) => [
      ...(i > 0 ? [this.#target.createElement('br')] : []),
      ...(line === '' ? [] : [this.#target.createTextNode(line)]),
    ]);
  }

  /** Whether a line ends where a text meets its neighbor, or the element that it is the first or last of. */
  #endsLine(neighbor: Node | null): boolean {
    return neighbor instanceof Element && (neighbor.localName === 'br' || this.#source.isBlock(neighbor));
  }

  /** A list in an item has no place there and comes behind it; what follows the list comes behind that. */
  #convertItem(item: Element): Element[] {
    const style = this.#source.styleOf(item);
    const parts = [this.#create('li', style, [])];
    for (const child of item.childNodes) {
      const isList = child instanceof Element && (child.localName === 'ul' || child.localName === 'ol');
      if (isList) {
        parts.push(this.#copy(child));
        continue;
      }
      for (const node of this.convert(child)) {
        if (/^[uo]l$/.test(parts.at(-1)?.localName ?? '')) parts.push(this.#create('section', style, []));
        this.#appendToItem(parts.at(-1), node);
      }
    }
    const [first] = parts;
    if (first?.hasChildNodes() === false) first.append(this.#create('section', '', [this.#target.createElement('br')]));
    const value = item.getAttribute('value');
    if (value !== null) first?.setAttribute('value', value);
    return parts;
  }

  /** The editor makes a line of every piece of an item's text, unless one section holds them. */
  #appendToItem(item: Element | undefined, node: Node): void {
    const isBlock = node instanceof Element && blocks.has(node.localName);
    const last = item?.lastChild;
    if (isBlock) item?.append(node);
    else if (last && this.#lines.has(last)) last.appendChild(node);
    else {
      const line = this.#create('section', '', [node]);
      this.#lines.add(line);
      item?.append(line);
    }
  }

  #create(name: string, style: string, children: readonly Node[]): Element {
    const element = this.#target.createElement(name);
    if (style !== '') element.setAttribute('style', style);
    element.append(...children);
    return element;
  }
}
