// How the core is bundled, in the products and in what measures them.

// gray-matter brings engines that run code (`---js`) and read YAML its own way. The core replaces every one of them; here
// they are left out, so that nothing that evaluates text is shipped.
/** @type {import('esbuild').Plugin} */
const withoutEngines = {
  name: 'gray-matter without engines',
  setup({ onLoad }) {
    onLoad({ filter: /gray-matter[\\/]lib[\\/]engines\.js$/ }, () => ({ contents: 'module.exports = {};' }));
  },
};

/**
 * Of `yaml` the modules for browsers: those for Node are the same, but ask for an environment variable at every word they
 * read, which costs a third more.
 * @type {import('esbuild').BuildOptions}
 */
export const core = {
  alias: { yaml: './node_modules/yaml/browser/index.js' },
  plugins: [withoutEngines],
};

/**
 * The same for a web worker: gray-matter asks for `Buffer` and `fs` on paths that are never taken here.
 * @type {import('esbuild').BuildOptions}
 */
export const anywhere = {
  ...core,
  define: { 'Buffer.from': 'String' },
  alias: { ...core.alias, fs: './tools/no-fs.cjs' },
};
