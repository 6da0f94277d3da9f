import assert from 'node:assert/strict';
import { version } from '../../../package.json';
import { issueText, postText, runIn, withFolder } from './runIn';

describe('digest-desk', () => {
  it('prints its version and its help, in both languages', () => {
    assert.deepEqual(runIn('/', '--version'), { code: 0, out: `${version}\n`, err: '' });
    assert.match(runIn('/', '--help').out, /^Usage/);
    assert.match(runIn('/', '--help', '--lang', 'zh-cn').out, /^用法/);
  });

  it('ends with 2 on wrong use, saying why on stderr', () => {
    const wrong: [string[], RegExp][] = [
      [[], /command/],
      [['fly', '.'], /"fly"/],
      [['inspect'], /file or folder/],
      [['inspect', '.', '--what'], /--what/],
      [['inspect', '.', '--format', 'xml'], /"xml".*--format.*json/],
      [['inspect', '.', '--format', 'text'], /"text".*--format/],
      [['inspect', '.', '--fix'], /--fix.*inspect/],
      [['check', '.', '--out', 'x'], /--out.*check/],
      [['check', '.', '--fail-on', 'never'], /--fail-on/],
      [['check', '.', '--dialect', 'markdown'], /--dialect/],
      [['check', '.', '--lang', 'fr'], /--lang/],
      [['check', '.', '--config'], /--config/],
      [['render', 'a.md', 'b.md'], /exactly one/],
      [['render', '.'], /exactly one/],
      [['render', 'a.md', '--all'], /exactly one/],
    ];
    for (const [argv, words] of wrong) {
      const { code, out, err } = runIn('/', ...argv);
      assert.deepEqual([code, out], [2, ''], argv.join(' '));
      assert.match(err, words);
    }
  });

  it('does the other files where one cannot be read', () => {
    withFolder({ 'weekly-1/index.md': issueText }, ({ path }) => {
      const { code, out, err } = runIn(path, 'inspect', 'none.md', 'weekly-1');
      assert.equal(code, 2);
      assert.equal(JSON.parse(out).length, 1);
      assert.match(err, /none\.md.*ENOENT/);
    });
  });

  it('takes the nearest configuration upward, or the one that is named', () => {
    const files = {
      '.digest.yml': 'issues: ["old/*.md"]\n',
      'other.yml': 'issues: []\n',
      'old/a.md': postText,
      'new/.digest.yml': 'issues: ["sub/*.md"]\n',
      'new/sub/b.md': postText,
      'new/c.md': issueText,
    };
    withFolder(files, ({ path }) => {
      const issuesOf = (...argv: string[]) =>
        JSON.parse(runIn(path, 'inspect', '.', ...argv).out)
          .filter(({ isIssue }: { isIssue: boolean }) => isIssue)
          .map(({ file }: { file: string }) => file);
      assert.deepEqual(issuesOf(), ['new/sub/b.md', 'old/a.md']);
      assert.deepEqual(issuesOf('--config', 'other.yml'), []);
      assert.equal(runIn(path, 'inspect', '.', '--config', 'none.yml').code, 2);
    });
  });

  it('says what is wrong in a configuration', () => {
    withFolder({ '.digest.yml': 'dialect: goldmark\nissue: x\n', 'a.md': postText }, ({ path }) => {
      assert.match(runIn(path, 'inspect', '.').err, /^\.digest\.yml:2:1: warning .*“issue”/);
      assert.match(runIn(path, 'inspect', '.', '--lang', 'zh-cn').err, /未知的键“issue”/);
      const { code, out } = runIn(path, 'check', '.', '--format', 'json');
      assert.equal(code, 2);
      assert.deepEqual(
        JSON.parse(out).map(({ file, findings }: { file: string; findings: object[] }) => [file, findings.length]),
        [['.digest.yml', 1]],
      );
    });
  });
});
