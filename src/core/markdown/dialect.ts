import type { Token } from 'markdown-it';

/** A flavour of Markdown: how a text is read, and what a site that uses the flavour prints for it. */
export interface Dialect {
  /** Reads a whole text, or a piece of one as if it stood alone. Never throws; takes linear time. */
  read(text: string): ParseResult;
}

/**
 * What a dialect has read. The tokens are markdown-it's whichever reader made them: block tokens have the lines they were
 * read from (`map`), inline tokens and blocks of code and HTML their span in the text (`placeOf`).
 */
export interface ParseResult {
  readonly tokens: readonly Token[];
  /**
   * Prints tokens of this reading, or copies of them.
   * @param tokens whole blocks, in their order
   */
  render(tokens: readonly Token[]): string;
}
