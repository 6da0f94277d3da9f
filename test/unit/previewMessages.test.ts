import { equal } from 'node:assert/strict';
import { isFromPreview, isPreviewState, isToPreview, wordKeys } from '../../src/protocol/preview';

const source = 'file:///a.md';

describe('messages from the preview', () => {
  for (const message of [
    { type: 'ready' },
    { type: 'openLine', source, line: 0 },
    { type: 'openLine', source, line: 12.5 },
    { type: 'scrolled', source, line: 12.5 },
    { type: 'openPlace', source, line: 3, character: 0 },
    { type: 'openLink', source, href: '#a' },
    { type: 'chooseWidth', width: 'phone' },
    { type: 'copy', source, as: 'copyHtml' },
    { type: 'switch', name: 'scroll', on: false },
  ]) {
    it(`accepts ${JSON.stringify(message)}`, () => equal(isFromPreview(message), true));
  }

  const junk: unknown[] = [
    undefined,
    null,
    'ready',
    7,
    [],
    {},
    { type: 'render' },
    { type: 'toString' },
    { type: ['ready'] },
    { type: 'openLine', source },
    { type: 'openLine', line: 1 },
    ...[NaN, Infinity, -1, 1e9, '1', null].map((line) => ({ type: 'openLine', source, line })),
    { type: 'openLine', source: 7, line: 1 },
    ...[NaN, Infinity, -1, 1e9, '1', null].map((line) => ({ type: 'scrolled', source, line })),
    ...[NaN, -1, 1.5, '1', undefined].map((character) => ({ type: 'openPlace', source, line: 1, character })),
    { type: 'openPlace', source, line: 1.5, character: 0 },
    { type: 'openLink', source },
    { type: 'chooseWidth' },
    { type: 'chooseWidth', width: 'watch' },
    { type: 'copy', as: 'copyHtml' },
    { type: 'copy', source, as: 'fixAll' },
    { type: 'switch', name: 'images', on: true },
    { type: 'switch', name: 'scroll' },
    { type: 'openLink', source, href: { toString: () => 'https://example.org' } },
    { type: 'openLink', source, href: 'x'.repeat(10_000) },
  ];
  for (const message of junk) {
    it(`refuses ${JSON.stringify(message)?.slice(0, 80)}`, () => equal(isFromPreview(message), false));
  }
});

describe('messages to the preview', () => {
  const render = {
    type: 'render',
    source,
    version: 3,
    head: '',
    base: null,
    article: { prefixLength: 0, suffixLength: 0, shift: 0, blocks: [{ line: 3, html: 'x'.repeat(100_000) }] },
    lang: 'en',
    lineCount: 1,
    images: { folder: 'https://x/', within: ['https://x/'], site: [], remote: true },
    words: Object.fromEntries(wordKeys.map((key) => [key, key])),
    topLine: null,
    typedLine: null,
  };
  const own: unknown[] = [
    render,
    { ...render, topLine: 1.5, typedLine: 0 },
    { ...render, base: 2, article: { prefixLength: 4, suffixLength: 2, shift: -3, blocks: [] } },
    { type: 'reveal', source, line: 1 },
    { type: 'reloadImages', source, urls: ['https://x/a.png'] },
    { type: 'cursor', source, line: 1 },
    { type: 'cursor', source, line: null },
    { type: 'marks', source, marks: [{ kind: 'hint', message: 'x', line: 3, character: 0 }] },
    { type: 'lock', locked: true },
    { type: 'status', text: '' },
    { type: 'look', width: 'fit', theme: 'editor' },
    { type: 'stylesheet', css: '', base: 'about:blank' },
    { type: 'switches', on: ['findings'] },
  ];
  for (const message of own) {
    it(`accepts ${JSON.stringify(message).slice(0, 60)}`, () => equal(isToPreview(message), true));
  }

  it('refuses others', () => {
    for (const message of [undefined, null, 'render', { type: 'ready' }, {}, { type: ['status'], text: '' }])
      equal(isToPreview(message), false);
    for (const message of [
      { type: 'reveal', source },
      { type: 'reveal', line: 1 },
      { type: 'reloadImages', source, urls: 'https://x/a.png' },
      { type: 'status', text: 7 },
      { type: 'look', width: 'fit', theme: 'dark' },
      { type: 'look', width: 'watch', theme: 'site' },
      { type: 'stylesheet', css: 7, base: '' },
      { type: 'switches', on: ['images'] },
      { type: 'lock', locked: 1 },
      { type: 'cursor', source },
      { type: 'cursor', source, line: -1 },
      { type: 'marks', source },
      { type: 'marks', source, marks: [{ kind: 'bad', message: 'x', line: 3, character: 0 }] },
      { type: 'marks', source, marks: [{ kind: 'hint', message: 'x', line: 3.5, character: 0 }] },
      { type: 'marks', source, marks: [{ kind: 'hint', message: 'x', line: 3 }] },
      { type: 'marks', source, marks: [null] },
    ])
      equal(isToPreview(message), false);
  });

  it('refuses an article of which any part is missing or something else', () => {
    for (const key of Object.keys(render))
      for (const value of [undefined, {}, [], NaN, -1e9]) {
        equal(isToPreview({ ...render, [key]: value }), false, key);
      }
    const { images, words, article } = render;
    for (const key of Object.keys(article)) {
      for (const value of [undefined, '7', 1.5, [null], [{ line: 3 }]])
        equal(isToPreview({ ...render, article: { ...article, [key]: value } }), false, key);
    }
    for (const key of Object.keys(images)) equal(isToPreview({ ...render, images: { ...images, [key]: 7 } }), false);
    for (const key of Object.keys(words)) equal(isToPreview({ ...render, words: { ...words, [key]: 7 } }), false);
  });
});

describe('the remembered state of the preview', () => {
  it('is used only when it is whole', () => {
    for (const state of [
      { uri: source, line: 3 },
      { uri: source, line: 3, locked: true },
    ])
      equal(isPreviewState(state), true);
    equal(isPreviewState({ uri: source, line: 3, locked: 1 }), false);
    for (const state of [undefined, null, {}, { uri: source }, { uri: 3, line: 3 }, { uri: source, line: NaN }])
      equal(isPreviewState(state), false);
  });
});
