import type { Span } from '../text/span';

// What a YAML text says, with places. Offsets count UTF-16 units from the start of the text that was read.

/** One value of a YAML text. */
export type YamlNode = YamlScalar | YamlList | YamlMap;

export interface YamlScalar {
  readonly kind: 'scalar';
  readonly value: string | number | boolean | null;
  /** As written, quotes and tag included; empty where nothing is written. */
  readonly span: Span;
}

export interface YamlList {
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
  readonly code: 'syntax' | 'too-deep' | 'too-large';
  readonly span: Span;
  /** What is wrong, in the words of the YAML reader. */
  readonly detail?: string;
}

/** Data without places. */
export type PlainValue =
  string | number | boolean | null | readonly PlainValue[] | { readonly [key: string]: PlainValue };

/** Strips the places. Of a key that is there twice the last one counts; a key called `__proto__` is a key like any other. */
export function toPlain(node: YamlNode): PlainValue {
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'list') return node.items.map(toPlain);
  return Object.fromEntries(node.pairs.map((pair) => [pair.key, toPlain(pair.value)]));
}
