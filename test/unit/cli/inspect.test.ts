import assert from 'node:assert/strict';
import { issueText, postText, runIn, withFolder } from './runIn';

describe('digest-desk inspect', () => {
  it('tells what every file holds', () => {
    withFolder({ 'weekly-20210402/index.md': issueText, 'kites/index.md': postText }, ({ path }) => {
      const { code, out, err } = runIn(path, 'inspect', '--format', 'json', '.');
      assert.deepEqual([code, err], [0, '']);
      assert.deepEqual(JSON.parse(out), [
        {
          file: 'kites/index.md',
          isIssue: false,
          title: 'How kites fly',
          date: '2021-04-03',
          entries: [],
          releases: [],
          reading: [],
          images: [],
        },
        {
          file: 'weekly-20210402/index.md',
          isIssue: true,
          title: 'Kite Weekly | Questions',
          date: '2021-04-02T15:00:00+08:00',
          entries: [
            {
              line: 8,
              endLine: 14,
              number: 1,
              asker: 'ann',
              questions: 1,
              answers: 1,
              images: 1,
              projectLine: { line: 14, label: 'SOFARPC', url: 'https://github.com/sofastack/sofa-rpc' },
              projects: ['SOFARPC'],
              repos: ['sofastack/sofa-rpc'],
            },
          ],
          releases: [],
          reading: [],
          images: [{ line: 12, column: 16, src: 'https://img.example.org/a.png', alt: 'picture' }],
        },
      ]);
    });
  });

  it('is the same under every dialect', () => {
    withFolder({ 'weekly-1/index.md': issueText }, ({ path }) => {
      const [first, ...others] = ['blackfriday', 'goldmark', 'commonmark'].map(
        (name) => runIn(path, 'inspect', '.', '--dialect', name).out,
      );
      for (const other of others) assert.equal(other, first);
    });
  });
});
