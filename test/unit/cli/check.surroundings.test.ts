import assert from 'node:assert/strict';
import { issueText, runIn, withFolder } from './runIn';

const site = `${issueText}
![here](chart.png) ![gone](lost.png)

![served](/img/served.png) ![from above](../../img/served.png) ![gone](/img/lost.png)
`;

function found(cwd: string, ...argv: string[]): string[] {
  const [report] = JSON.parse(runIn(cwd, 'check', '--format', 'json', ...argv).out);
  return report.findings.map(({ rule, message }: { rule: string; message: string }) => `${rule}: ${message}`);
}

describe('digest-desk check and what lies around an issue', () => {
  it('finds images whose file is not there, beside the issue and in the static folder', () => {
    const files = { '.digest.yml': 'site:\n  static: [public-files]\n', 'public-files/img/served.png': 'x' };
    withFolder({ ...files, 'blog/weekly-1/index.md': site, 'blog/weekly-1/chart.png': 'x' }, ({ path }) => {
      assert.deepEqual(found(path, 'blog'), [
        'image-missing: File not found: lost.png. Add the file, or correct the path.',
        'image-missing: File not found: /img/lost.png. Add the file, or correct the path.',
      ]);
    });
  });

  it('knows nothing of addresses of the site without a configuration', () => {
    withFolder({ 'weekly-1/index.md': site, 'weekly-1/chart.png': 'x', 'weekly-1/lost.png': 'x' }, ({ path }) => {
      assert.deepEqual(
        found(path, '.').filter((each) => each.includes('/img/lost')),
        [],
      );
    });
  });

  it('compares the date with the folder, from wherever it is called', () => {
    const dated = issueText.replace(/^date: .*$/m, 'date: 2024-01-05T15:00:00+08:00');
    withFolder({ 'weekly-20240112/index.md': dated }, ({ path }) => {
      for (const [cwd, argument] of [
        [path, '.'],
        [`${path}/weekly-20240112`, 'index.md'],
      ] as const)
        assert.deepEqual(
          found(cwd, argument).map((each) => each.split(':')[0]),
          ['front-matter-date'],
        );
    });
  });
});
