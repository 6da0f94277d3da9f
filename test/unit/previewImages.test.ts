import { deepEqual, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { resolveImage } from '../../src/webview/pageImages';
import { runs } from '../support/runs';

const base = 'https://vscode-remote%2Bhost.files.example/work';
const places = {
  folder: `${base}/content/blog/a/`,
  within: [`${base}/`],
  site: [`${base}/static/`, `${base}/assets/`],
  remote: true,
};
// Browsers decode what is encoded in the name of a host.
const shown = base.replace('%2B', '+');

describe('where the preview loads an image from', () => {
  const loaded: Record<string, string[]> = {
    'a.png': [`${shown}/content/blog/a/a.png`],
    './图 1.png': [`${shown}/content/blog/a/%E5%9B%BE%201.png`],
    '../b/a.png?x#y': [`${shown}/content/blog/b/a.png?x#y`],
    '/img/a.png': [`${shown}/static/img/a.png`, `${shown}/assets/img/a.png`],
    'https://cdn.example/a.png': ['https://cdn.example/a.png'],
    '//cdn.example/a.png': ['https://cdn.example/a.png'],
    'data:image/png;base64,AAAA': ['data:image/png;base64,AAAA'],
  };
  for (const [src, urls] of Object.entries(loaded)) {
    it(src, () => deepEqual(resolveImage(src, places), { urls }));
  }

  const outside = [
    '../../../../a.png',
    '/../../a.png',
    '%2e%2e/%2e%2e/%2e%2e/%2e%2e/a.png',
    '..%2f..%2fa.png',
    '\\\\server\\share.png',
    '/\\server/share.png',
    'file:///etc/passwd',
    'C:/a.png',
    'C:\\a.png',
    'javascript:alert(1)',
    'vscode-file://x/a.png',
    'data:text/html,x',
    '/https://other.example/a.png',
    ' http://[',
    'https\t://[',
    '/http://[',
    'https://[',
    '//[',
  ];
  for (const src of outside) {
    it(`not ${src}`, () => deepEqual(resolveImage(src, places), { refused: 'imageOutside' }));
  }

  it('never throws', () => {
    const start = fc.constantFrom(
      '',
      ' ',
      '/',
      '//',
      '///',
      'http://',
      'https://',
      'https\t://',
      '/http://',
      '\0',
      'data:',
    );
    const src = fc.tuple(start, fc.string({ unit: 'binary', maxLength: 20 })).map((parts) => parts.join(''));
    const hosts = fc
      .tuple(start, fc.string({ unit: fc.constantFrom(...'[]:@%/?#. \t\\a1') }))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.oneof(src, hosts), fc.boolean(), (address, remote) => {
        const resolved = resolveImage(address, { ...places, remote });
        if ('urls' in resolved) for (const url of resolved.urls) ok(URL.canParse(url), url);
      }),
      runs(1000),
    );
  });

  it('not without encryption', () => {
    deepEqual(resolveImage('HTTP://cdn.example/a.png', places), { refused: 'imageInsecure' });
  });

  it('not from other servers when that is switched off', () => {
    for (const src of ['https://cdn.example/a.png', '//cdn.example/a.png'])
      deepEqual(resolveImage(src, { ...places, remote: false }), { refused: 'imageOff' });
  });
});
