import assert from 'node:assert/strict';
import { listConfigPlaces } from '../../../src/core/config/readConfig';

describe('listConfigPlaces', () => {
  it('lists globs, folders and files where they stand', () => {
    const text = 'issues: [a/*.md, "b.md"]\nsite:\n  static: [pub]\ntemplate: t.md\nstylesheet: "s.css"\n';
    assert.deepEqual(
      listConfigPlaces(text).map(({ kind, text: name, span }) => [kind, name, text.slice(span.start, span.end)]),
      [
        ['glob', 'a/*.md', 'a/*.md'],
        ['glob', 'b.md', '"b.md"'],
        ['folder', 'pub', 'pub'],
        ['file', 't.md', 't.md'],
        ['file', 's.css', '"s.css"'],
      ],
    );
  });

  it('takes what is written otherwise for nothing', () => {
    for (const text of ['', '- a', 'issues:', 'issues: 3\nsite: x\ntemplate: {}', 'template: "'])
      assert.deepEqual(listConfigPlaces(text), []);
  });
});
