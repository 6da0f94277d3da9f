import { deepEqual } from 'node:assert/strict';
import { resolveImage } from '../../src/webview/images';

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
    '//cdn.example/a.png': ['//cdn.example/a.png'],
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
  ];
  for (const src of outside) {
    it(`not ${src}`, () => deepEqual(resolveImage(src, places), { refused: 'imageOutside' }));
  }

  it('not without encryption', () => {
    deepEqual(resolveImage('HTTP://cdn.example/a.png', places), { refused: 'imageInsecure' });
  });

  it('not from other servers when that is switched off', () => {
    for (const src of ['https://cdn.example/a.png', '//cdn.example/a.png'])
      deepEqual(resolveImage(src, { ...places, remote: false }), { refused: 'imageOff' });
  });
});
