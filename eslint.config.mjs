import js from '@eslint/js';
import ts from 'typescript-eslint';

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
