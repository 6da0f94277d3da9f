import assert from 'node:assert/strict';
import schema from '../../../schemas/digest.schema.json';
import { configKeys } from '../../../src/core/config/configShape';
import { maxGlobLength, maxGlobs } from '../../../src/core/config/glob';
import { defaultConfig } from '../../../src/core/config/mergeConfig';
import { readConfig } from '../../../src/core/config/readConfig';
import { ruleIds } from '../../../src/core/rules/index';

/** The keys that the reader names when it meets one that it does not know. */
function keysBelow(yaml: string): string[] {
  const found = readConfig(yaml, ruleIds).errors.find(({ message }) => message.key === 'config-unknown-key');
  return String(found?.message.values[1]).split(', ');
}

describe('digest.schema.json', () => {
  const { properties } = schema;

  it('has the keys that are read', () => {
    assert.deepEqual(Object.keys(properties), Object.keys(configKeys));
    assert.deepEqual(
      Object.keys(properties.projects.items.properties),
      keysBelow('projects:\n  - name: MOSN\n    what: 1\n'),
    );
    for (const key of ['frontMatter', 'site', 'format'] as const) {
      assert.deepEqual(Object.keys(properties[key].properties), keysBelow(`${key}:\n  what: 1\n`));
    }
  });

  it('has the words that are understood', () => {
    const wordsOf = (yaml: string) => String(readConfig(yaml, ruleIds).errors[0]?.message.values[0]).split(', ');
    assert.deepEqual(properties.dialect.enum, wordsOf('dialect: what\n'));
    assert.deepEqual(properties.rules.additionalProperties.enum, wordsOf('rules:\n  answer-missing: what\n'));
  });

  it('has the limits of patterns', () => {
    const { maxItems, items } = properties.issues;
    assert.deepEqual([maxItems, items.maxLength], [maxGlobs, maxGlobLength]);
  });

  it('has the defaults that hold', () => {
    assert.equal(properties.dialect.default, defaultConfig.dialect);
    assert.deepEqual(properties.frontMatter.properties.required.default, defaultConfig.frontMatter.required);
    assert.deepEqual(properties.site.properties.static.default, defaultConfig.site.static);
  });

  it('describes every key', () => {
    for (const { description } of Object.values(properties)) assert.match(description, /\.$/);
  });
});
