import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { ESLint } from 'eslint';

/** What an import in a file of this folder is called by the linter. */
async function lintImport(file: string, from: string): Promise<string[]> {
  const eslint = new ESLint({ cwd: resolve('.') });
  const [result] = await eslint.lintText(`import { x } from '${from}';\nexport const y = x;\n`, {
    filePath: resolve(file),
  });
  return (result?.messages ?? []).map(({ ruleId }) => ruleId ?? 'unreadable');
}

describe('the import boundaries', function () {
  this.timeout(60_000);
  const planted: [string, string][] = [
    ['src/core/issue/planted.ts', 'vscode'],
    ['src/core/issue/planted.ts', 'node:fs'],
    ['src/core/issue/planted.ts', 'fs'],
    ['src/core/issue/planted.ts', '../../editor/convert'],
    ['src/core/planted.ts', '../editor/convert'],
    ['src/core/planted.ts', '../cli/run'],
    ['src/protocol/planted.ts', '../core/text/span'],
    ['src/protocol/planted.ts', './../core/text/span'],
    ['src/protocol/planted.ts', 'dompurify'],
    ['src/editor/planted.ts', 'node:path'],
    ['src/editor/planted.ts', '../webview/main'],
    ['src/webview/planted.ts', 'vscode'],
    ['src/webview/planted.ts', '../core/text/span'],
    ['src/cli/planted.ts', 'vscode'],
    ['src/cli/planted.ts', '../editor/convert'],
    ['src/extension.ts', 'node:fs'],
  ];
  for (const [file, from] of planted) {
    it(`keep '${from}' out of ${file}`, async () => {
      assert.ok((await lintImport(file, from)).includes('no-restricted-imports'));
    });
  }

  const allowed: [string, string][] = [
    ['src/core/planted.ts', './text/span'],
    ['src/editor/planted.ts', 'vscode'],
    ['src/editor/planted.ts', '../core/text/span'],
    ['src/cli/planted.ts', 'node:fs'],
    ['src/webview/planted.ts', '../protocol/preview'],
    ['src/protocol/planted.ts', './guards'],
  ];
  for (const [file, from] of allowed) {
    it(`let '${from}' into ${file}`, async () => assert.deepEqual(await lintImport(file, from), []));
  }
});
