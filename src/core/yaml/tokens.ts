import { CST, Lexer, Parser } from 'yaml';

/** UTF-16 units; far above every real front matter and configuration, low enough for whatever is not linear in the library. */
export const maxYamlLength = 64 * 1024;

/** How deep lists and maps may nest. */
const maxYamlDepth = 32;

/** How many marks (`-`, `?`, `:`, anchors, tags) may follow each other: the library's lexer recurses over them. */
const maxMarks = 64;

export type Tokens =
  | { readonly kind: 'tokens'; readonly tokens: readonly CST.Token[] }
  | { readonly kind: 'too-deep'; readonly offset: number };

/**
 * Reads the syntax of a YAML text of bounded length.
 *
 * The library composes nodes recursively and can abort the whole process on deep nesting, which no `catch` helps against.
 * Its lexer and its syntax parser are told one lexeme at a time, so both are stopped at the lexeme that nests too deep,
 * before anything recursive has seen it.
 */
export function readTokens(source: string): Tokens {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let offset = 0;
  let marks = 0;
  for (const lexeme of new Lexer().lex(source)) {
    for (const token of parser.next(lexeme)) tokens.push(token);
    if (!isControl(lexeme)) offset += lexeme.length;
    marks = isMark(lexeme) ? marks + 1 : isBlank(lexeme) ? marks : 0;
    if (marks > maxMarks || countCollections(parser.stack) > maxYamlDepth) {
      return { kind: 'too-deep', offset: Math.min(offset, source.length) };
    }
  }
  for (const token of parser.end()) tokens.push(token);
  return { kind: 'tokens', tokens };
}

function countCollections(stack: readonly CST.Token[]): number {
  // The stack holds the document and at most one scalar besides the collections; only a high one is worth counting.
  return stack.length <= maxYamlDepth ? 0 : stack.filter((token) => CST.isCollection(token)).length;
}

/** The lexer announces documents, scalars and broken flow text by characters that are not in the source. */
function isControl(lexeme: string): boolean {
  return lexeme === CST.DOCUMENT || lexeme === CST.SCALAR || lexeme === CST.FLOW_END;
}

function isMark(lexeme: string): boolean {
  const first = lexeme[0] ?? '';
  return first === '&' || first === '!' || lexeme === '-' || lexeme === '?' || lexeme === ':';
}

function isBlank(lexeme: string): boolean {
  return lexeme[0] === ' ' || lexeme[0] === '\t';
}
