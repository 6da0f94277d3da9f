import js from '@eslint/js';
import ts from 'typescript-eslint';

// Who may import what (see CONTRIBUTING.md). Each folder names what it must not reach.
const vscode = { group: ['vscode'], message: 'Only src/editor and src/extension.ts may import vscode.' };
const node = {
  regex:
    '^(node:.*|fs|path|os|url|util|child_process|crypto|events|stream|http|https|net|module|process|worker_threads)(/.*)?$',
  message: 'This code also runs in a web worker: no Node built-ins.',
};
const outside = (...folders) => ({
  regex: `^(\\.\\.?/)+(src/)?(${folders.join('|')})(/|$)`,
  message: `This folder must not import from ${folders.join(', ')}.`,
});
const forbid = (files, ...patterns) => ({
  files,
  rules: { 'no-restricted-imports': ['error', { patterns }] },
});

export default ts.config(
  { ignores: ['dist/', 'out/', 'node_modules/', '.vscode-test/', 'tools/vscode/node_modules/', 'test/fixtures/'] },
  js.configs.recommended,
  ...ts.configs.strict,
  {
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      // A NUL or a control character in a pattern is what the hostile-text code looks for.
      'no-control-regex': 'off',
      'no-irregular-whitespace': 'off',
      'no-eval': 'error',
      'no-new-func': 'error',
    },
  },
  {
    files: ['src/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: 'ImportExpression', message: 'An import that is made while running escapes the boundaries.' },
        { selector: 'TSImportType', message: 'Import the type by name, where the boundaries are checked.' },
      ],
    },
  },
  forbid(['src/core/**'], vscode, node, outside('editor', 'webview', 'cli', 'protocol', 'extension')),
  forbid(['src/protocol/**'], { regex: '^(?!\\./[^/]+$)', message: 'src/protocol imports only itself.' }),
  forbid(['src/editor/**'], node, outside('webview', 'cli', 'extension')),
  forbid(['src/webview/**'], vscode, node, outside('core', 'editor', 'cli', 'extension')),
  forbid(['src/cli/**'], vscode, outside('editor', 'webview', 'protocol', 'extension')),
  forbid(['src/extension.ts'], node, outside('webview', 'cli')),
  { files: ['**/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
  {
    files: ['**/*.{mjs,cjs,js}'],
    languageOptions: {
      globals: Object.fromEntries(
        [
          'process',
          'console',
          'URL',
          'Buffer',
          'module',
          'require',
          'setTimeout',
          'clearTimeout',
          'fetch',
          'performance',
          'AbortSignal',
          'AbortController',
        ].map((n) => [n, 'readonly']),
      ),
    },
  },
);
