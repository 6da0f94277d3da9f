// Loads and activates the built extension once, in a process of its own, with a `vscode` that takes everything: prints both in milliseconds.
const Module = require('node:module');
const { resolve } = require('node:path');

const anything = () =>
  new Proxy(function target() {}, {
    get(target, key) {
      if (key === 'prototype') return target.prototype;
      if (key === 'then') return undefined;
      if (key === 'all' || key === 'textDocuments') return [];
      return key === Symbol.toPrimitive ? () => '' : anything();
    },
    set: () => true,
    apply: anything,
    construct: anything,
  });

const vscode = anything();
const load = Module._load;
Module._load = (request, ...rest) => (request === 'vscode' ? vscode : load(request, ...rest));
const start = performance.now();
const extension = require(resolve('dist/extension.js'));
const loaded = performance.now();
extension.activate({ subscriptions: [], extensionUri: anything() });
console.log(JSON.stringify({ load: loaded - start, activate: performance.now() - loaded }));
