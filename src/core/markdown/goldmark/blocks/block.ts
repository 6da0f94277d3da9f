import type { Segment } from './segment';

export type BlockKind =
  | 'document'
  | 'paragraph'
  | 'heading'
  | 'rule'
  | 'code'
  | 'fence'
  | 'html'
  | 'quote'
  | 'list'
  | 'item'
  | 'definitions'
  | 'term'
  | 'description'
  | 'footnotes'
  | 'footnote'
  | 'table'
  | 'row'
  | 'cell'
  /** What is left of a paragraph of definitions of links: it prints nothing, but it is there. */
  | 'empty';

/** How a fence opens. */
export interface Fence {
  readonly char: string;
  readonly length: number;
  readonly indent: number;
}

const noFence: Fence = { char: '', length: 0, indent: 0 };

export type Attribute = readonly [name: string, value: string];

/** A block of the text, as the block pass leaves it: containers have children, the others lines. */
export class Block {
  parent: Block | undefined;
  readonly children: Block[] = [];
  lines: Segment[] = [];
  /** Whether a blank line stands before it. */
  blankBefore = false;
  /** The line after its last one. */
  endLine: number;
  /** Of a heading. */
  level = 0;
  /** Of a list. */
  marker = '';
  /** The first number of a list; undefined for bullets. */
  number: number | undefined;
  /** Of a list and a description: whether its paragraphs print no `<p>`. Of a paragraph: whether it prints none. */
  tight = false;
  /** How many columns belong to the mark of an item or description. */
  offset = 0;
  /** Behind an opening fence. */
  info = '';
  /** Of a fence: how many of which character, how far in. */
  fence: Fence = noFence;
  /** Of raw HTML: which of the seven kinds of CommonMark. */
  htmlKind = 0;
  /** Of raw HTML: whether its last line is the one that closed it. */
  closed = false;
  /** Of a cell. */
  align = '';
  attributes: Attribute[] | undefined;
  /** Of definitions: the paragraph whose lines are the next terms. Of an underlined heading: its text. */
  paragraph: Block | undefined;
  /** Of a footnote, between `[^` and `]`. */
  label = '';

  constructor(
    readonly kind: BlockKind,
    /** The first line, from 0. */
    public line: number,
  ) {
    this.endLine = line + 1;
  }

  get last(): Block | undefined {
    return this.children.at(-1);
  }

  append(child: Block): void {
    child.remove();
    child.parent = this;
    this.children.push(child);
  }

  insertAfter(known: Block, child: Block): void {
    child.remove();
    child.parent = this;
    // What changes is at the end: blocks are read in order.
    this.children.splice(this.children.lastIndexOf(known) + 1, 0, child);
  }

  insertBefore(known: Block, child: Block): void {
    child.remove();
    child.parent = this;
    this.children.splice(this.children.lastIndexOf(known), 0, child);
  }

  remove(): void {
    const siblings = this.parent?.children;
    if (siblings) siblings.splice(siblings.lastIndexOf(this), 1);
    this.parent = undefined;
  }

  get previous(): Block | undefined {
    const siblings = this.parent?.children;
    return siblings?.[siblings.lastIndexOf(this) - 1];
  }

  get next(): Block | undefined {
    const siblings = this.parent?.children;
    return siblings?.[siblings.lastIndexOf(this) + 1];
  }
}
