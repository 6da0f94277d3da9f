import { equal } from 'node:assert/strict';
import { isFromPreview, isPreviewState, isToPreview, wordKeys } from '../../src/protocol/preview';

const source = 'file:///a.md';

describe('messages from the preview', () => {
  for (const message of [
    { type: 'ready' },
    { type: 'openLine', source, line: 0 },
    { type: 'openLine', source, line: 12.5 },
    { type: 'openLink', source, href: '#a' },
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
    { type: 'openLink', source },
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
    article: 'x'.repeat(100_000),
    lang: 'en',
    lineCount: 1,
    images: { folder: 'https://x/', within: ['https://x/'], site: [], remote: true },
    words: Object.fromEntries(wordKeys.map((key) => [key, key])),
    typedLine: null,
  };
  const own: unknown[] = [
    render,
    { ...render, typedLine: 0 },
    { type: 'reveal', source, line: 1 },
    { type: 'status', text: '' },
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
      { type: 'status', text: 7 },
    ])
      equal(isToPreview(message), false);
  });

  it('refuses an article of which any part is missing or something else', () => {
    for (const key of Object.keys(render))
      for (const value of [undefined, {}, [], NaN, -1e9]) {
        if (key !== 'version' || value !== -1e9) equal(isToPreview({ ...render, [key]: value }), false, key);
      }
    const { images, words } = render;
    for (const key of Object.keys(images)) equal(isToPreview({ ...render, images: { ...images, [key]: 7 } }), false);
    for (const key of Object.keys(words)) equal(isToPreview({ ...render, words: { ...words, [key]: 7 } }), false);
  });
});

describe('the remembered state of the preview', () => {
  it('is used only when it is whole', () => {
    equal(isPreviewState({ uri: source, line: 3 }), true);
    for (const state of [undefined, null, {}, { uri: source }, { uri: 3, line: 3 }, { uri: source, line: NaN }])
      equal(isPreviewState(state), false);
  });
});
