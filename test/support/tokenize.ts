import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { createOnigScanner, createOnigString, loadWASM } from 'vscode-oniguruma';
import { INITIAL, parseRawGrammar, Registry, type IGrammar } from 'vscode-textmate';

const root = resolve('.');
const injections = ['markdown.digest.injection', 'markdown.digest.directives'];

interface Manifest {
  readonly contributes: { readonly grammars: readonly { readonly scopeName: string; readonly path: string }[] };
}

/** A piece of a line with the scopes that it has. */
export interface Token {
  readonly text: string;
  readonly scopes: readonly string[];
}

/**
 * Loads a Markdown grammar with the injections that the manifest contributes.
 * @param host path of the Markdown grammar
 */
export async function loadGrammar(host: string): Promise<IGrammar> {
  const require = createRequire(join(root, 'package.json'));
  await loadWASM(readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm')));
  const manifest: Manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const paths = new Map(manifest.contributes.grammars.map(({ scopeName, path }) => [scopeName, join(root, path)]));
  paths.set('text.html.markdown', host);
  const registry = new Registry({
    onigLib: Promise.resolve({ createOnigScanner, createOnigString }),
    loadGrammar: (scope) => {
      const path = paths.get(scope);
      return Promise.resolve(path ? parseRawGrammar(readFileSync(path, 'utf8'), path) : null);
    },
    getInjections: (scope) => (scope === 'text.html.markdown' ? injections : undefined),
  });
  const grammar = await registry.loadGrammar('text.html.markdown');
  if (!grammar) throw new Error('The grammar of Markdown was not loaded.');
  return grammar;
}

/** The tokens of a text, line by line. */
export function tokenize(grammar: IGrammar, text: string): Token[][] {
  let state = INITIAL;
  return text.split('\n').map((line) => {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
    state = ruleStack;
    return tokens.map(({ startIndex, endIndex, scopes }) => ({ text: line.slice(startIndex, endIndex), scopes }));
  });
}
