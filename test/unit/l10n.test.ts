import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '../../src/core/rules/index';

function readJson(file: string): Record<string, unknown> {
  return JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
}

/** The texts that the code gives to `l10n.t`, as written. */
function textsInCode(): string[] {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  return files.flatMap((name) =>
    [
      ...readFileSync(join('src', name), 'utf8').matchAll(/l10n\.t\(\s*(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)")/g),
    ].map((match) => (match[1] ?? match[2] ?? '').replace(/\\(['"\\])/g, '$1')),
  );
}

const placeholders = (text: unknown) => [...String(text).matchAll(/\{\d\}/g)].map(([found]) => found).sort();

describe('the words of the editor', () => {
  const bundle = readJson('l10n/bundle.l10n.zh-cn.json');

  it('are all in Chinese too', () => {
    const texts = textsInCode();
    assert.ok(texts.length > 10);
    assert.deepEqual([...new Set(texts)].sort(), Object.keys(bundle).sort());
  });

  it('keep their placeholders', () => {
    for (const [english, chinese] of Object.entries(bundle)) {
      assert.deepEqual(placeholders(chinese), placeholders(english), english);
    }
  });

  it('of the manifest are the same in both languages and all used', () => {
    const [english, chinese] = [readJson('package.nls.json'), readJson('package.nls.zh-cn.json')];
    assert.deepEqual(Object.keys(english).sort(), Object.keys(chinese).sort());
    const used = [...readFileSync('package.json', 'utf8').matchAll(/"%([\w.-]+)%"/g)].map(([, key]) => key);
    assert.deepEqual([...new Set(used)].sort(), Object.keys(english).sort());
  });
});

describe('the manifest', () => {
  const manifest = readJson('package.json') as {
    version: string;
    contributes: {
      commands: { command: string; title: string; category?: string }[];
      configuration: { properties: Record<string, object> };
    };
  };

  it('has the version that the changes tell of', () => {
    assert.match(
      readFileSync('CHANGELOG.md', 'utf8'),
      new RegExp(`^## \\[${manifest.version.replaceAll('.', '\\.')}\\]`, 'm'),
    );
  });

  it('gives every command the category and a translated title', () => {
    for (const { command, title, category } of manifest.contributes.commands) {
      assert.deepEqual(
        [command.startsWith('digest.'), category, /^%.*%$/.test(title)],
        [true, '%command.category%', true],
        command,
      );
    }
  });

  it('knows the rules in the setting for their severity', () => {
    const setting = manifest.contributes.configuration.properties['digest.rules'] as {
      propertyNames: { enum: string[] };
      additionalProperties: { enum: string[] };
    };
    assert.deepEqual(
      setting.propertyNames.enum,
      rules.map(({ id }) => id),
    );
    assert.deepEqual(setting.additionalProperties.enum, ['error', 'warning', 'info', 'hint', 'off']);
  });

  it('describes every setting', () => {
    for (const [name, setting] of Object.entries(manifest.contributes.configuration.properties)) {
      assert.ok('description' in setting || 'markdownDescription' in setting, name);
      assert.ok('default' in setting && 'scope' in setting, name);
    }
  });
});
