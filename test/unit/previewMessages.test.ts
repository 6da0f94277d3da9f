import { equal } from 'node:assert/strict';
import { isFromPreview, isPreviewState, isToPreview } from '../../src/protocol/preview';

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
  it('knows its own from others', () => {
    equal(isToPreview({ type: 'reveal', source, line: 1 }), true);
    for (const message of [undefined, null, 'render', { type: 'ready' }, {}]) equal(isToPreview(message), false);
  });
});

describe('the remembered state of the preview', () => {
  it('is used only when it is whole', () => {
    equal(isPreviewState({ uri: source, line: 3 }), true);
    for (const state of [undefined, null, {}, { uri: source }, { uri: 3, line: 3 }, { uri: source, line: NaN }])
      equal(isPreviewState(state), false);
  });
});
