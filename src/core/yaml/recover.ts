import type { YamlMap, YamlNode, YamlPair } from './yamlNode';

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
export function recoverMap(source: string, read: (start: number, end: number) => YamlNode | null): YamlMap | null {
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
