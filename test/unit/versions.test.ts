import assert from 'node:assert/strict';
import { findTagVersion, isSameVersion } from '../../src/core/rules/projects/releaseMismatch';

const releases = 'https://github.com/owner/name/releases';

describe('the version of a tag', () => {
  const tags: readonly [string, string | null][] = [
    ['v1.2.3', '1.2.3'],
    ['1.3.4.bugfix_2', '1.3.4.bugfix_2'],
    ['name-v1.2.3', '1.2.3'],
    ['log4j2-v2.1', '2.1'],
    ['@scope/name@1.2.3', '1.2.3'],
    ['%40scope%2Fname%401.2.3', '1.2.3'],
    ['kit/v2', '2'],
    ['v1.2.3/notes', '1.2.3'],
    ['nightly', null],
  ];
  for (const [tag, version] of tags) {
    it(`is ${version ?? 'none'} in ${tag}`, () => {
      const url = `${releases}/tag/${tag}`;
      const span = findTagVersion(url);
      assert.equal(span && url.slice(span.start, span.end), version);
    });
  }

  it('is none in other addresses', () => {
    for (const url of [releases, `${releases}/latest`, 'https://example.com/releases/tag/v1.2.3'])
      assert.equal(findTagVersion(url), null);
  });
});

describe('versions', () => {
  it('are the same where one says more', () => {
    for (const [one, other] of [
      ['6', '6.1.4'],
      ['1.2.0-GA', '1.2.0'],
      ['V1.0.RC1', 'v1.0.rc1'],
    ] as const)
      assert.ok(isSameVersion(one, other));
  });

  it('differ in any number', () => {
    for (const [one, other] of [
      ['5.7.1', '5.7.10'],
      ['1.2.0', '1.20.0'],
      ['1.2', '1.3'],
    ] as const)
      assert.ok(!isSameVersion(one, other));
  });
});
