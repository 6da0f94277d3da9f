import assert from 'node:assert/strict';

/** A value of a SARIF log: the required keys, then those that may be there too. */
type Shape = (value: unknown, path: string) => void;

const levels = ['none', 'note', 'warning', 'error'];

/** Fails where a log is none by the SARIF 2.1.0 schema, as far as our logs go: a key that is not listed here is refused. */
export function checkSarif(log: unknown): void {
  sarif(log, 'log');
}

const text: Shape = (value, path) => assert.ok(typeof value === 'string' && value !== '', path);
const address: Shape = (value, path) => assert.match(String(value), /^[\w\-.~:/?#[\]@!$&'()*+,;=%]+$/, path);
const place: Shape = (value, path) => assert.ok(Number.isInteger(value) && Number(value) >= 1, path);
const index: Shape = (value, path) => assert.ok(Number.isInteger(value) && Number(value) >= 0, path);
const word =
  (...words: string[]): Shape =>
  (value, path) =>
    assert.ok(words.includes(String(value)), path);

function list(item: Shape): Shape {
  return (value, path) => {
    assert.ok(Array.isArray(value), path);
    value.forEach((each, i) => item(each, `${path}[${i}]`));
  };
}

function map(required: Record<string, Shape>, optional: Record<string, Shape> = {}): Shape {
  return (value, path) => {
    assert.ok(typeof value === 'object' && value !== null && !Array.isArray(value), path);
    for (const key of Object.keys(required)) assert.ok(key in value, `${path}.${key} is missing`);
    for (const [key, each] of Object.entries(value)) {
      const shape = required[key] ?? optional[key];
      assert.ok(shape, `${path}.${key} is not known`);
      shape(each, `${path}.${key}`);
    }
  };
}

const message = map({ text });
const artifactLocation = map({ uri: address }, { uriBaseId: text });
const region = map({ startLine: place }, { startColumn: place, endLine: place, endColumn: place });
const rule = map(
  { id: text },
  {
    shortDescription: message,
    fullDescription: message,
    helpUri: address,
    defaultConfiguration: map({}, { level: word(...levels) }),
  },
);
const result = map(
  { message },
  {
    ruleId: text,
    ruleIndex: index,
    level: word(...levels),
    locations: list(map({ physicalLocation: map({ artifactLocation }, { region }) })),
  },
);
const run = map(
  { tool: map({ driver: map({ name: text }, { version: text, rules: list(rule) }) }) },
  {
    results: list(result),
    language: (value, path) => assert.match(String(value), /^[a-z]{2}(-[A-Z]{2})?$/, path),
    columnKind: word('utf16CodeUnits', 'unicodeCodePoints'),
    originalUriBaseIds: map({}, { SRCROOT: map({ uri: address }) }),
  },
);
const sarif = map({ version: word('2.1.0'), runs: list(run) }, { $schema: address });
