import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { dirname, relative, resolve } from 'node:path';
import { makeFolder, type Folder } from '../support/folder';

/** A file, what it imports, and the rule that refuses it. */
const refused: readonly [file: string, imports: string, rule: string][] = [
  ['src/core/issue/a.ts', 'vscode', 'vscode-in-the-editor-only'],
  ['src/core/issue/b.ts', 'node:fs', 'no-node-built-ins'],
  ['src/core/issue/c.ts', 'fs', 'no-node-built-ins'],
  ['src/core/issue/d.ts', 'src/editor/target', 'core-stays-apart'],
  ['src/core/text/a.ts', 'src/cli/target', 'core-stays-apart'],
  ['src/core/text/b.ts', 'src/protocol/target', 'core-stays-apart'],
  ['src/protocol/a.ts', 'src/core/text/target', 'protocol-stays-apart'],
  ['src/protocol/b.ts', 'morphdom', 'protocol-imports-itself-only'],
  ['src/editor/a.ts', 'node:path', 'no-node-built-ins'],
  ['src/editor/b.ts', 'src/webview/target', 'editor-stays-apart'],
  ['src/webview/a.ts', 'vscode', 'vscode-in-the-editor-only'],
  ['src/webview/b.ts', 'src/core/text/target', 'webview-stays-apart'],
  ['src/cli/a.ts', 'vscode', 'vscode-in-the-editor-only'],
  ['src/cli/b.ts', 'src/editor/target', 'cli-stays-apart'],
  ['src/extension.ts', 'node:fs', 'no-node-built-ins'],
  ['src/core/text/c.ts', 'src/core/issue/target', 'floor-text'],
  ['src/core/messages/a.ts', 'src/core/issue/target', 'floor-messages'],
  ['src/core/config/a.ts', 'src/core/rules/links/target', 'floor-config'],
  ['src/core/markdown/a.ts', 'src/core/issue/target', 'floor-markdown'],
  ['src/core/lint/a.ts', 'src/core/rules/links/target', 'floor-lint'],
  ['src/core/rules/images/a.ts', 'src/core/publish/target', 'floor-rules'],
  ['src/core/rules/images/b.ts', 'src/core/rules/links/target', 'rule-families-stay-apart'],
  ['src/core/rules/links/a.ts', 'src/core/rules/links/linkDocs', 'rule-documentation-stays-out'],
  ['src/editor/c.ts', 'src/core/rules/documentation', 'rule-documentation-stays-out'],
  ['src/core/issue/e.ts', 'src/core/other/target', 'core-has-no-other-folders'],
];

const allowed: readonly [file: string, imports: string][] = [
  ['src/core/issue/ok.ts', 'src/core/text/target'],
  ['src/core/rules/links/ok.ts', 'src/core/rules/links/target'],
  ['src/core/rules/index.ts', 'src/core/rules/links/target'],
  ['src/editor/ok.ts', 'vscode'],
  ['src/editor/ok2.ts', 'src/core/text/target'],
  ['src/cli/ok.ts', 'node:fs'],
  ['src/cli/ok2.ts', 'src/core/rules/documentation'],
  ['src/webview/ok.ts', 'src/protocol/target'],
  ['src/protocol/ok.ts', 'src/protocol/target'],
];

/** A file that imports a type alone: types count. */
function importing(file: string, imports: string): string {
  const path = imports.startsWith('src/') ? relative(dirname(file), imports).replaceAll('\\', '/') : imports;
  return `import type { X } from '${path.startsWith('.') || path === imports ? path : `./${path}`}';\nexport type Y = X;\n`;
}

describe('the import boundaries', () => {
  let folder: Folder;
  const found = new Set<string>();

  before(async () => {
    const edges = [...refused, ...allowed];
    const targets = edges.map(([, imports]) => imports).filter((imports) => imports.startsWith('src/'));
    folder = makeFolder({
      ...Object.fromEntries(targets.map((target) => [`${target}.ts`, 'export type X = 1;\n'])),
      ...Object.fromEntries(edges.map(([file, imports]) => [file, importing(file, imports)])),
      'src/core/yaml/one.ts': "import type { Two } from './two';\nexport type One = Two;\n",
      'src/core/yaml/two.ts': "import type { One } from './one';\nexport type Two = One;\n",
      'tsconfig.base.json': '{}',
    });
    const { cruise } = await import('dependency-cruiser');
    const { forbidden, options } = createRequire(resolve('package.json'))('./.dependency-cruiser.cjs');
    const { output } = await cruise(['src'], {
      ...options,
      baseDir: folder.path,
      validate: true,
      ruleSet: { forbidden },
    });
    assert.ok(typeof output === 'object');
    for (const { from, rule } of output.summary.violations) found.add(`${from} ${rule.name}`);
  });
  after(() => folder.remove());

  for (const [file, imports, rule] of refused)
    it(`keep ${imports} out of ${file}`, () => assert.ok(found.has(`${file} ${rule}`), [...found].join('\n')));

  for (const [file, imports] of allowed)
    it(`let ${imports} into ${file}`, () =>
      assert.deepEqual(
        [...found].filter((violation) => violation.startsWith(`${file} `)),
        [],
      ));

  it('refuse files that import each other', () => assert.ok(found.has('src/core/yaml/one.ts no-cycles')));
});
