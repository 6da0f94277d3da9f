import type { Block } from '../blocks/block';
import type { Reference } from '../blocks/state';
import type { Content } from '../content';
import { CodeRuns } from './codeRuns';
import { DelimiterList } from './delimiters';
import { EmailRuns } from './emailRuns';
import type { Bracket } from './links';
import { LinkTails } from './linkTails';
import { Inline } from './node';

/** Quotation marks that are open: goldmark counts them through the whole text, never anew for a block. */
export interface QuoteCounts {
  single: number;
  double: number;
}

/** What the blocks of a text share. */
export interface InlineContext {
  readonly references: ReadonlyMap<string, Reference>;
  readonly footnotes: FootnoteNumbers;
  readonly quotes: QuoteCounts;
}

/** Numbers footnotes in the order in which they are named. */
export class FootnoteNumbers {
  private readonly byLabel = new Map<string, Block>();
  private readonly numbers = new Map<Block, number>();
  private readonly counts = new Map<number, number>();

  constructor(footnotes: readonly Block[]) {
    for (const block of footnotes) if (!this.byLabel.has(block.label)) this.byLabel.set(block.label, block);
  }

  /** The number of the footnote that a mark names, and how many marks named it before; undefined where there is none. */
  name(label: string): { number: number; index: number } | undefined {
    const block = this.byLabel.get(label);
    if (!block) return undefined;
    const number = this.numbers.get(block) ?? this.numbers.size + 1;
    this.numbers.set(block, number);
    const index = this.counts.get(number) ?? 0;
    this.counts.set(number, index + 1);
    return { number, index };
  }

  numberOf(block: Block): number | undefined {
    return this.numbers.get(block);
  }

  countOf(number: number): number {
    return this.counts.get(number) ?? 0;
  }
}

/** What the rules of a block share while its content is read. */
export class InlineState {
  readonly text: string;
  readonly root: Inline;
  readonly delimiters = new DelimiterList();
  /** The `[` and `![` that are open. */
  readonly brackets: Bracket[] = [];
  /** Where the last `[` found the list of delimiters to end; a link uses it up. */
  bottom: Inline | undefined;
  /** Where the last link begins. */
  lastLink = -1;
  private codeRuns: CodeRuns | undefined;
  private linkTails: LinkTails | undefined;
  readonly emails: EmailRuns;
  /** Ends of raw HTML that the rest of the text does not have. */
  readonly missing = new Set<string>();

  constructor(
    readonly content: Content,
    readonly block: Block,
    readonly context: InlineContext,
  ) {
    this.text = content.text;
    this.root = new Inline('root', 0, this.text.length);
    this.emails = new EmailRuns(this.text);
  }

  get code(): CodeRuns {
    return (this.codeRuns ??= new CodeRuns(this.text));
  }

  get tails(): LinkTails {
    return (this.linkTails ??= new LinkTails(this.content));
  }
}

/** A node that a rule read and where reading goes on; the node may have its place already. */
export interface Read {
  readonly node: Inline;
  readonly end: number;
}

/** Reads what begins at `at`; `lineEnd` is behind the line's break. */
export type InlineRule = (state: InlineState, at: number, lineEnd: number) => Read | undefined;
