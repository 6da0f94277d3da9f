import assert from 'node:assert/strict';
import { defaultConfig, mergeConfig } from '../../../src/core/config/mergeConfig';
import { findByName } from '../../../src/core/projects/registry';

describe('mergeConfig', () => {
  it('is the default where nothing is said', () => {
    assert.deepEqual(mergeConfig(), defaultConfig);
    assert.deepEqual(mergeConfig({}, {}), defaultConfig);
  });

  it('lets the first layer win, key by key', () => {
    const file = { dialect: 'goldmark', rules: { 'image-alt': 'off' }, site: { base: 'https://a.org' } } as const;
    const settings = {
      dialect: 'commonmark',
      template: 't.md',
      rules: { 'image-alt': 'error', 'image-host': 'hint' },
      site: { static: ['files'] },
    } as const;
    const { dialect, template, rules, site } = mergeConfig(file, settings);
    assert.deepEqual(
      { dialect, template, rules, site },
      {
        dialect: 'goldmark',
        template: 't.md',
        rules: { 'image-alt': 'off', 'image-host': 'hint' },
        site: { base: 'https://a.org', static: ['files'] },
      },
    );
  });

  it('extends and overrides the built-in projects by name', () => {
    const { registry } = mergeConfig({
      projects: [
        { name: 'Kite', url: 'https://example.org/kite' },
        { name: 'MOSN', url: 'https://example.org/mosn' },
        { name: 'Nowhere' },
        { aliases: ['nobody'] },
      ],
    });
    const builtIn = findByName(defaultConfig.registry, 'MOSN');
    assert.equal(findByName(registry, 'Kite')?.url, 'https://example.org/kite');
    assert.deepEqual(findByName(registry, 'MOSN'), { ...builtIn, url: 'https://example.org/mosn' });
    assert.equal(findByName(registry, 'Nowhere'), undefined);
    assert.equal(registry.projects.length, defaultConfig.registry.projects.length + 1);
  });
});
