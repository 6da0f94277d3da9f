import { Composer, CST, Lexer, Parser, Schema, type Document } from 'yaml';
import type { Span } from '../text/span';
import { convertNode } from './convertYaml';
import type { YamlError, YamlNode, YamlMap, YamlPair } from './yamlNode';

interface Yaml {
  /** What could be read, even if there are errors; null if that is nothing. */
  readonly root: YamlNode | null;
  /** In the order of the text. After a syntax error nothing is certain: then it is the only one. */
  readonly errors: readonly YamlError[];
}

/**
 * Reads YAML 1.2 with spans. Dates stay text; aliases are errors; keys are strings and must differ.
 * Never throws; takes time linear in the text; refuses long and deeply nested texts.
 */
export function readYaml(text: string): Yaml {
  if (text.length > maxYamlLength) return refuse('too-large', { start: 0, end: text.length });
  // The library does not treat a lone CR as a line break; VS Code and the published site do. Offsets stay as they are.
  const source = text.includes('\r') ? text.replace(/\r(?!\n)/g, '\n') : text;
  const whole = readPart(source, 0, source.length);
  if (whole.errors[0]?.code !== 'syntax' || whole.validSyntax) return whole;
  const recovered = recoverMap(source, (start, end) => {
    const part = readPart(source, start, end);
    return part.errors.length === 0 ? part.root : null;
  });
  return { root: recovered ?? whole.root, errors: whole.errors };
}

interface Part extends Yaml {
  /** Whether the syntax is valid; errors may still be duplicate keys or aliases. */
  readonly validSyntax: boolean;
}

function readPart(text: string, base: number, to: number): Part {
  const source = text.slice(base, to);
  try {
    const read = readTokens(source);
    if (read.kind === 'tokens') return compose(read.tokens, source, base);
    return {
      ...refuse('too-deep', { start: base + Math.max(0, read.offset - 1), end: base + read.offset }),
      validSyntax: false,
    };
  } catch (error) {
    // The library should put errors into the document; whatever it throws means that the text cannot be read.
    const detail = error instanceof Error ? error.message : String(error);
    return { root: null, errors: [{ code: 'syntax', span: { start: base, end: to }, detail }], validSyntax: false };
  }
}

function refuse(code: 'too-deep' | 'too-large', span: Span): Yaml {
  return { root: null, errors: [{ code, span }] };
}

// `uniqueKeys` compares every key with every other; the conversion finds duplicates with a set. By default the library
// would create a schema for each document.
const composeOptions = {
  version: '1.2',
  schema: new Schema({ schema: 'core', resolveKnownTags: false }),
  uniqueKeys: false,
  stringKeys: true,
} as const;

function compose(tokens: Parameters<Composer['compose']>[0], source: string, base: number): Part {
  const [document, second] = new Composer(composeOptions).compose(tokens, true, source.length);
  if (document === undefined) return { root: null, errors: [], validSyntax: true };
  const converted = convertNode(document.contents, source, base);
  const syntax =
    firstError(document) ?? (second ? { pos: second.range, message: 'There must be one document only' } : null);
  if (syntax === null) return { ...converted, validSyntax: true };
  const span = visibleSpan(source, syntax.pos[0], syntax.pos[1], base);
  return { root: converted.root, errors: [{ code: 'syntax', span, detail: syntax.message }], validSyntax: false };
}

function firstError({ errors }: Document.Parsed): Document.Parsed['errors'][number] | null {
  return errors.reduce<(typeof errors)[number] | null>((a, b) => (a === null || b.pos[0] < a.pos[0] ? b : a), null);
}

/** The span of an error. An empty one, such as the end of a line without its closing quote, becomes the last character before it. */
function visibleSpan(source: string, from: number, to: number, base: number): Span {
  let start = Math.max(0, Math.min(from, source.length));
  let end = Math.max(start, Math.min(to, source.length));
  if (!/[^\r\n]/.test(source.slice(start, end))) {
    let at = start - 1;
    while (at >= 0 && /\s/.test(source.charAt(at))) at--;
    if (at >= 0) [start, end] = [at, at + 1];
  }
  return { start: base + start, end: base + end };
}

/** UTF-16 units: far above every real front matter and configuration, small enough for what is not linear in the library. */
export const maxYamlLength = 64 * 1024;

/** How deep lists and maps may nest. */
const maxYamlDepth = 32;

/** How many indicators (`-`, `?`, `:`, anchors, tags) may follow each other: the lexer of the library recurses over them. */
const maxIndicators = 64;

type Tokens =
  | { readonly kind: 'tokens'; readonly tokens: readonly CST.Token[] }
  | { readonly kind: 'too-deep'; readonly offset: number };

/**
 * Parses the syntax of a YAML text of bounded length.
 *
 * The library composes nodes recursively: deep nesting overflows the stack and can abort the process, which no `catch`
 * prevents. Lexer and parser are fed one lexeme at a time and stop at the lexeme that nests too deep, before anything
 * recursive sees it.
 */
function readTokens(source: string): Tokens {
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

/** A key at the left margin with the text after its colon on the line. */
const topLevelKey = /^([^\s#:"'[\]{},&*!|>%@`?-][^:#\r\n]{0,200}?)[ \t]*:(?=[ \t\r\n]|$)[ \t]*([^\r\n]*)/gm;

/** More keys than any front matter has; further ones are not read. */
const maxKeys = 256;

/**
 * Reads what is valid of a YAML map with a syntax error: every top-level key separately, with the lines below it.
 * The key with the error gets the rest of its own line as its value.
 * @param read reads a part of `source`; null if it has an error. Spans count from the start of `source`
 * @returns null if no line begins with a key
 */
function recoverMap(source: string, read: (start: number, end: number) => YamlNode | null): YamlMap | null {
  const keys = [...source.matchAll(topLevelKey)].slice(0, maxKeys);
  const pairs = keys.flatMap((match, i): readonly YamlPair[] => {
    const end = keys[i + 1]?.index ?? source.length;
    const node = read(match.index, end);
    return node?.kind === 'map' ? node.pairs : [readLine(match)];
  });
  const first = pairs[0];
  const last = pairs.at(-1);
  return first && last ? { kind: 'map', pairs, span: { start: first.keySpan.start, end: last.value.span.end } } : null;
}

function readLine(match: RegExpExecArray): YamlPair {
  const [whole, key = '', rest = ''] = match;
  const end = match.index + whole.trimEnd().length;
  const start = Math.min(end, match.index + whole.length - rest.length);
  const written = rest.trimEnd();
  const value = written === '' ? null : written.replace(/^["']/, '').replace(/["']$/, '');
  return {
    key,
    keySpan: { start: match.index, end: match.index + key.length },
    value: { kind: 'scalar', value, span: { start, end } },
  };
}
