import type { Span } from '../text/span';

// The nodes of a YAML text with their spans, in UTF-16 units from the start of the text.

/** One value of a YAML text. */
export type YamlNode = YamlScalar | YamlList | YamlMap;

export interface YamlScalar {
  readonly kind: 'scalar';
  readonly value: string | number | boolean | null;
  /** With quotes and tag; empty if the value is missing. */
  readonly span: Span;
}

interface YamlList {
  readonly kind: 'list';
  readonly items: readonly YamlNode[];
  readonly span: Span;
}

export interface YamlMap {
  readonly kind: 'map';
  readonly pairs: readonly YamlPair[];
  readonly span: Span;
}

export interface YamlPair {
  readonly key: string;
  readonly keySpan: Span;
  readonly value: YamlNode;
}

export interface YamlError {
  /** `duplicate`: a key of a map for the second time; `alias`: `*name` with a value, which is not read. */
  readonly code: 'syntax' | 'duplicate' | 'alias' | 'too-deep' | 'too-large';
  readonly span: Span;
  /** The message of the YAML library, in English. */
  readonly detail?: string;
}

/** YAML data without spans. */
export type PlainValue =
  string | number | boolean | null | readonly PlainValue[] | { readonly [key: string]: PlainValue };

/** The data of a node. The last of duplicate keys counts; `__proto__` is a key like any other. */
export function toPlain(node: YamlNode): PlainValue {
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'list') return node.items.map(toPlain);
  return Object.fromEntries(node.pairs.map((pair) => [pair.key, toPlain(pair.value)]));
}
