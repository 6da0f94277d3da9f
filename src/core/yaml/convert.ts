import { isAlias, isMap, isScalar, isSeq, type Pair, type ParsedNode, type Scalar } from 'yaml';
import type { Span } from '../text/span';
import type { YamlError, YamlNode, YamlPair, YamlScalar } from './node';

export interface Converted {
  readonly root: YamlNode | null;
  /** Doubled keys and aliases. */
  readonly errors: readonly YamlError[];
}

/**
 * Turns what the library composed into nodes with exact spans. The depth of the nodes is bounded by the caller.
 * @param source what was composed
 * @param base where `source` begins in the text that the spans are to count from
 */
export function convertNode(contents: ParsedNode | null, source: string, base: number): Converted {
  const errors: YamlError[] = [];
  const place = (start: number, end: number): Span => ({ start: base + start, end: base + end });
  const report = (span: Span, detail: string) => errors.push({ code: 'syntax', span, detail });

  function convert(node: ParsedNode): YamlNode {
    const [start, end] = node.range;
    if (isMap(node)) {
      const pairs = convertPairs(node.items, start);
      const last = pairs.at(-1);
      // A block ends with its last value; the library counts the comments behind it as well.
      return {
        kind: 'map',
        pairs,
        span: last && !node.flow ? { start: base + start, end: endOf(last) } : place(start, end),
      };
    }
    if (isSeq(node)) {
      const items = node.items.map((item) => (isNode(item) ? convert(item) : convertInnerPair(item, end)));
      const last = items.at(-1);
      const span = last && !node.flow ? { start: base + start, end: last.span.end } : place(start, end);
      return { kind: 'list', items, span };
    }
    if (isAlias(node)) {
      report(place(start, end), 'Aliases are not read');
      return emptyScalar(place(start, end));
    }
    const text = source.slice(start, end);
    return { kind: 'scalar', value: readValue(node), span: place(start, start + measure(text)) };
  }

  /** `[a: b]` is a list of one map. */
  function convertInnerPair(pair: Pair<ParsedNode, ParsedNode | null>, at: number): YamlNode {
    const pairs = convertPairs([pair], at);
    const [only] = pairs;
    return { kind: 'map', pairs, span: only ? { start: only.keySpan.start, end: endOf(only) } : place(at, at) };
  }

  function convertPairs(items: readonly Pair<ParsedNode, ParsedNode | null>[], at: number): YamlPair[] {
    const seen = new Set<string>();
    return items.map(({ key, value }) => {
      const [start, end] = key.range ?? [at, at];
      const name = isScalar(key) ? String(key.value) : source.slice(start, end);
      if (seen.has(name)) report(place(start, end), `The key ${name} is there twice`);
      seen.add(name);
      const converted = value === null ? emptyScalar(place(end, end)) : includeMarks(convert(value), value, end);
      return { key: name, keySpan: place(start, end), value: converted };
    });
  }

  /** Lets a value begin at its tag or anchor, which the library leaves out. */
  function includeMarks(node: YamlNode, { anchor, tag }: ParsedNode, keyEnd: number): YamlNode {
    if (anchor === undefined && tag === undefined) return node;
    const colon = /^\s*:\s*/.exec(source.slice(keyEnd, node.span.start - base));
    return colon === null ? node : { ...node, span: { start: base + keyEnd + colon[0].length, end: node.span.end } };
  }

  const root = contents === null ? null : convert(contents);
  return { root, errors };
}

function endOf({ keySpan, value }: YamlPair): number {
  return Math.max(keySpan.end, value.span.end);
}

function isNode(item: ParsedNode | Pair<ParsedNode, ParsedNode | null>): item is ParsedNode {
  return 'range' in item;
}

function emptyScalar(span: Span): YamlScalar {
  return { kind: 'scalar', value: null, span };
}

/** A block of text ends in a line break that belongs to the line, not to the value, unless `|+` keeps it. */
function measure(written: string): number {
  if (!/^[|>]/.test(written) || /^[|>]\d?\+/.test(written)) return written.length;
  return written.replace(/\r?\n$/, '').length;
}

function readValue({ value, source }: Scalar.Parsed): YamlScalar['value'] {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  // `%YAML 1.1` brings types of its own, dates above all: those stay as written.
  return value === null || value === undefined ? null : source;
}
