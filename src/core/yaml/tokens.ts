import { CST, Lexer, Parser } from 'yaml';

/** UTF-16 units: far above every real front matter and configuration, small enough for what is not linear in the library. */
export const maxYamlLength = 64 * 1024;

/** How deep lists and maps may nest. */
export const maxYamlDepth = 32;

/** How many indicators (`-`, `?`, `:`, anchors, tags) may follow each other: the lexer of the library recurses over them. */
const maxIndicators = 64;

export type Tokens =
  | { readonly kind: 'tokens'; readonly tokens: readonly CST.Token[] }
  | { readonly kind: 'too-deep'; readonly offset: number };

/**
 * Parses the syntax of a YAML text of bounded length.
 *
 * The library composes nodes recursively: deep nesting overflows the stack and can abort the process, which no `catch`
 * prevents. Lexer and parser are fed one lexeme at a time and stop at the lexeme that nests too deep, before anything
 * recursive sees it.
 */
export function readTokens(source: string): Tokens {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let offset = 0;
  let indicators = 0;
  for (const lexeme of new Lexer().lex(source)) {
    for (const token of parser.next(lexeme)) tokens.push(token);
    if (!isControl(lexeme)) offset += lexeme.length;
    indicators = isIndicator(lexeme) ? indicators + 1 : isSpace(lexeme) ? indicators : 0;
    if (indicators > maxIndicators || countCollections(parser.stack) > maxYamlDepth) {
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

/** Whether a lexeme is a control character of the lexer, which is not in the source. */
function isControl(lexeme: string): boolean {
  return lexeme === CST.DOCUMENT || lexeme === CST.SCALAR || lexeme === CST.FLOW_END;
}

function isIndicator(lexeme: string): boolean {
  const first = lexeme[0] ?? '';
  return first === '&' || first === '!' || lexeme === '-' || lexeme === '?' || lexeme === ':';
}

function isSpace(lexeme: string): boolean {
  return lexeme[0] === ' ' || lexeme[0] === '\t';
}
