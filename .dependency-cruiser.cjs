// Who may import what, types included (see CONTRIBUTING.md): `npm run boundaries`. test/unit/boundaries.test.ts plants violations.

// The floors of the core: each may import itself and what stands before it.
const floors = [
  'text',
  'messages',
  'yaml',
  'addresses',
  'projects',
  'config',
  'markdown',
  'issue',
  'lint',
  'rules',
  'archive',
  'authoring',
  'publish',
];

const vscode = '^vscode$|(^|/)node_modules/@types/vscode/';
const any = (...names) => `^src/(${names.join('|')})(/|\\.ts$)`;

/** A folder of src and what it must not reach. */
const keepOut = (folder, ...others) => ({
  name: `${folder}-stays-apart`,
  comment: `src/${folder} must not import from ${others.join(', ')}.`,
  severity: 'error',
  from: { path: any(folder) },
  to: { path: any(...others) },
});

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    keepOut('core', 'editor', 'webview', 'cli', 'protocol', 'extension'),
    keepOut('protocol', 'core', 'editor', 'webview', 'cli', 'extension'),
    keepOut('editor', 'webview', 'cli', 'extension'),
    keepOut('webview', 'core', 'editor', 'cli', 'extension'),
    keepOut('cli', 'editor', 'webview', 'protocol', 'extension'),
    keepOut('extension', 'webview', 'cli'),
    {
      name: 'vscode-in-the-editor-only',
      comment: 'Only src/editor and src/extension.ts may import vscode.',
      severity: 'error',
      from: { path: '^src/', pathNot: any('editor', 'extension') },
      to: { path: vscode },
    },
    {
      name: 'no-node-built-ins',
      comment: 'Only the command line runs in Node alone: the rest also runs in a web worker or on a page.',
      severity: 'error',
      from: { path: '^src/', pathNot: any('cli') },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'protocol-imports-itself-only',
      severity: 'error',
      from: { path: any('protocol') },
      to: { pathNot: any('protocol') },
    },
    ...floors.map((floor, index) => ({
      name: `floor-${floor}`,
      comment: `src/core/${floor} may import ${floors.slice(0, index).join(', ') || 'nothing of the core but itself'}.`,
      severity: 'error',
      from: { path: `^src/core/${floor}/` },
      to: { path: '^src/core/', pathNot: `^src/core/(${floors.slice(0, index + 1).join('|')})/` },
    })),
    {
      name: 'core-has-no-other-folders',
      comment: 'Every file of the core stands on a floor that .dependency-cruiser.cjs knows.',
      severity: 'error',
      from: {},
      to: { path: '^src/core/', pathNot: `^src/core/(${floors.join('|')})/` },
    },
    {
      name: 'rule-families-stay-apart',
      comment: 'A family of rules imports itself and the floors below, no other family.',
      severity: 'error',
      from: { path: '^src/core/rules/([^/]+)/' },
      to: { path: '^src/core/rules/[^/]+/', pathNot: '^src/core/rules/$1/' },
    },
    {
      name: 'rule-documentation-stays-out',
      comment: 'Only the command line imports the documentation of the rules: the extension does without its text.',
      severity: 'error',
      from: { path: '^src/', pathNot: `${any('cli')}|^src/core/rules/documentation\\.ts$` },
      to: { path: '^src/core/rules/(documentation|[^/]+/[^/]+Docs)\\.ts$' },
    },
    {
      name: 'no-cycles',
      comment: 'Files must not import each other in a circle, types counted.',
      severity: 'error',
      from: { path: '^src/' },
      to: { circular: true },
    },
  ],
  options: {
    // Types count: they are dependencies of whoever reads the code.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      conditionNames: ['import', 'require', 'node', 'default'],
      extensions: ['.ts', '.mjs', '.js'],
    },
  },
};
