import { maxGlobLength, maxGlobs } from './glob';
import { message, type Message } from '../messages/message';
import type { Span } from '../text/span';
import type { YamlNode } from '../yaml/yamlNode';

// The schema of a configuration, composed of small readers. Each takes a node and returns its data, or undefined if the
// node is something else, which it reports.

/** Receives an error at a place of the file. */
export type Reporter = (span: Span, message: Message) => void;

/** Reads a node as a `T`. */
type Shape<T> = (node: YamlNode, report: Reporter) => T | undefined;

/** The data of a map; keys that are missing or wrong are left out. */
type Shaped<Fields> = { readonly [K in keyof Fields]?: Fields[K] extends Shape<infer T> ? T : never };

/** A text; a number counts as its digits. */
const text: Shape<string> = (node, report) => {
  if (node.kind === 'scalar' && node.value !== null && node.value !== '') return String(node.value);
  report(node.span, message('config-text'));
  return undefined;
};

/** A pattern of files. */
const glob: Shape<string> = (node, report) => {
  const pattern = text(node, report);
  if (pattern === undefined || pattern.length <= maxGlobLength) return pattern;
  report(node.span, message('config-glob-too-long', maxGlobLength));
  return undefined;
};

/** One of several words. */
function choice<const T extends string>(words: readonly T[]): Shape<T> {
  return (node, report) => {
    const found = words.find((word) => node.kind === 'scalar' && node.value === word);
    if (found === undefined) report(node.span, message('config-choice', words.join(', ')));
    return found;
  };
}

/** A list; wrong items, and those after the last that is allowed, are left out. */
function listOf<T>(item: Shape<T>, maxItems = Infinity): Shape<readonly T[]> {
  return (node, report) => {
    if (node.kind === 'list') {
      const tooMany = node.items[maxItems];
      if (tooMany) report(tooMany.span, message('config-too-many', maxItems));
      const items = node.items.slice(0, maxItems);
      return items.map((each) => item(each, report)).filter((each) => each !== undefined);
    }
    report(node.span, message('config-list'));
    return undefined;
  };
}

/** A map with any keys. */
function recordOf<T>(value: Shape<T>): Shape<Readonly<Record<string, T>>> {
  return (node, report) => {
    if (node.kind !== 'map') {
      report(node.span, message('config-map'));
      return undefined;
    }
    const entries = node.pairs.flatMap((pair): [string, T][] => {
      const read = value(pair.value, report);
      return read === undefined ? [] : [[pair.key, read]];
    });
    return Object.fromEntries(entries);
  };
}

/** A map with known keys; a key without a value counts as missing. */
function mapOf<Fields extends Readonly<Record<string, Shape<unknown>>>>(fields: Fields): Shape<Shaped<Fields>> {
  return (node, report) => {
    if (node.kind !== 'map') {
      report(node.span, message('config-map'));
      return undefined;
    }
    const data: { [K in keyof Fields]?: unknown } = {};
    for (const { key, keySpan, value } of node.pairs) {
      if (!isKey(fields, key)) report(keySpan, message('config-unknown-key', key, Object.keys(fields).join(', ')));
      else if (value.kind !== 'scalar' || value.value !== null) data[key] = fields[key]?.(value, report);
    }
    // Each key holds what its own shape has read, which TypeScript cannot follow through a loop.
    return data as Shaped<Fields>;
  };
}

function isKey<T extends object>(object: T, key: string): key is Extract<keyof T, string> {
  return Object.hasOwn(object, key);
}

const severity = choice(['error', 'warning', 'info', 'hint', 'off']);

const project = mapOf({ name: text, aliases: listOf(text), url: text, sites: listOf(text) });

/** What `.digest.yml` may hold, key by key. */
export const configKeys = {
  issues: listOf(glob, maxGlobs),
  projects: listOf(project),
  frontMatter: mapOf({ required: listOf(text), allowed: recordOf(listOf(text)) }),
  dialect: choice(['blackfriday', 'goldmark', 'commonmark']),
  site: mapOf({ base: text, static: listOf(text) }),
  format: mapOf({ heading: listOf(text), answer: listOf(text) }),
  rules: recordOf(severity),
  imageHosts: listOf(text),
  template: text,
  stylesheet: text,
} satisfies Record<string, Shape<unknown>>;

export const configShape = mapOf(configKeys);

/** The keys that one `.digest.yml`, or the settings of an editor, configure. */
export type ConfigData = NonNullable<ReturnType<typeof configShape>>;

/** A project of a configuration; a built-in one needs its name only. */
export type ProjectData = NonNullable<ConfigData['projects']>[number];
