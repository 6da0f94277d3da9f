import { isAlias, isMap, isScalar, isSeq, type Pair, type ParsedNode, type Scalar } from 'yaml';
import type { Span } from '../text/span';
import type { YamlError, YamlNode, YamlPair, YamlScalar } from './yamlNode';

export interface Converted {
  readonly root: YamlNode | null;
  /** Duplicate keys and aliases. */
  readonly errors: readonly YamlError[];
}

/**
 * Converts nodes of the library to ours, with exact spans. The caller bounds their depth.
 * @param source the text of the nodes
 * @param base offset of `source` in the text that the spans count from
 */
export function convertNode(contents: ParsedNode | null, source: string, base: number): Converted {
  const errors: YamlError[] = [];
  const place = (start: number, end: number): Span => ({ start: base + start, end: base + end });
  const report = (code: YamlError['code'], span: Span, detail: string) => errors.push({ code, span, detail });
  const anchors = new Set<string>();

  function convert(node: ParsedNode): YamlNode {
    const [start, end] = node.range;
    if (!isAlias(node) && node.anchor !== undefined) anchors.add(node.anchor);
    if (isMap(node)) {
      const pairs = convertPairs(node.items, start);
      const last = pairs.at(-1);
      // A block ends with its last value; the library includes the comments after it.
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
      const isKnown = anchors.has(node.source);
      report(isKnown ? 'alias' : 'syntax', place(start, end), isKnown ? 'Aliases are not read' : 'Unknown alias');
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
      if (seen.has(name)) report('duplicate', place(start, end), `The key ${name} is there twice`);
      seen.add(name);
      const converted = value === null ? emptyScalar(place(end, end)) : includeProperties(convert(value), value, end);
      return { key: name, keySpan: place(start, end), value: converted };
    });
  }

  /** Extends the span of a value to its tag or anchor, which the library excludes. */
  function includeProperties(node: YamlNode, { anchor, tag }: ParsedNode, keyEnd: number): YamlNode {
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

/** The length of a scalar. The last line break of a block scalar is part of it only with `|+`. */
function measure(written: string): number {
  if (!/^[|>]/.test(written) || /^[|>]\d?\+/.test(written)) return written.length;
  return written.replace(/\r?\n$/, '').length;
}

function readValue({ value, source }: Scalar.Parsed): YamlScalar['value'] {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  // Types that `%YAML 1.1` adds, such as dates, stay as written.
  return value === null || value === undefined ? null : source;
}
