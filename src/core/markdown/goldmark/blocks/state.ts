import type { Block } from './block';
import type { Reader } from './reader';
import { HeadingIds } from '../headingIds';

export interface Reference {
  readonly destination: string;
  readonly title: string | undefined;
}

export interface OpenBlock {
  readonly block: Block;
  readonly rule: BlockRule;
}

/** What a rule makes of a line. */
export interface Opened {
  readonly block: Block;
  /** Whether the rest of the line may open blocks in it. */
  readonly holdsBlocks: boolean;
  /** Whether it takes the paragraph above, which must not turn out to be something else. */
  readonly takesParagraph?: boolean;
}

export const CLOSE = 0;
export const CONTINUE = 1;
export const CONTINUE_CHILDREN = 2;
export type Continuation = typeof CLOSE | typeof CONTINUE | typeof CONTINUE_CHILDREN;

/** A kind of block: when it begins, goes on and ends. */
export interface BlockRule {
  readonly interruptsParagraph: boolean;
  readonly acceptsIndent: boolean;
  open(parent: Block, state: BlockState): Opened | undefined;
  continue(block: Block, state: BlockState): Continuation;
  close?(block: Block, state: BlockState): void;
}

/** More containers than that in each other are text, so that no line costs more than its length times this. */
const maxOpen = 100;

/** What the rules of a text share while it is read. */
export class BlockState {
  readonly open: OpenBlock[] = [];
  readonly references = new Map<string, Reference>();
  readonly ids = new HeadingIds();
  /** All footnotes, where the first one stands. */
  footnotes: Block | undefined;
  /** The item that closed was followed by another one: that belongs to the list, and is no new one. */
  skipsList = false;
  /** The last item is empty and a blank line follows. */
  emptyItem = false;
  /** How many cells that rows lack may still be filled in: a wide head above many short rows would cost quadratic time. */
  lackingCells = 65_536;
  /** Where the line's first character stands that is no blank; -1 for a blank line. */
  offset = -1;
  /** Columns before it. */
  indent = -1;

  constructor(readonly reader: Reader) {}

  get text(): string {
    return this.reader.text;
  }

  get last(): Block | undefined {
    return this.open.at(-1)?.block;
  }

  get isDeep(): boolean {
    return this.open.length >= maxOpen;
  }
}
