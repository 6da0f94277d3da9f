import type { YamlMap, YamlNode, YamlPair } from './node';

/** A key at the left margin with what stands behind its colon on the line. */
const topLevelKey = /^([^\s#:"'[\]{},&*!|>%@`?-][^:#\r\n]{0,200}?)[ \t]*:(?=[ \t\r\n]|$)[ \t]*([^\r\n]*)/gm;

/** More keys than any front matter has; what lies behind is not looked at. */
const maxKeys = 256;

/**
 * Reads what can be read of a YAML map that has a mistake somewhere: every top-level key with the lines below it by itself.
 * Where the mistake is, the rest of the key's own line counts as its value.
 * @param read reads a piece of `source` from `start` to `end`; null where the piece has an error. Spans count from the start of `source`
 * @returns null where no line begins with a key
 */
export function recoverMap(source: string, read: (start: number, end: number) => YamlNode | null): YamlMap | null {
  const keys = [...take(source.matchAll(topLevelKey), maxKeys)];
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

function* take<T>(items: Iterable<T>, count: number): Generator<T> {
  let left = count;
  for (const item of items) {
    if (left-- === 0) return;
    yield item;
  }
}
