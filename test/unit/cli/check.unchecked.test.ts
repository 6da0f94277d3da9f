import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { issueText, postText, runIn, withFolder, type Outcome } from './runIn';

const check = (cwd: string, ...argv: string[]) => runIn(cwd, 'check', '--format', 'json', ...argv);
const found = ({ out }: Outcome): [string, string[]][] =>
  JSON.parse(out).map(({ file, findings }: { file: string; findings: { rule: string; severity: string }[] }) => [
    file,
    findings.map(({ rule, severity }) => `${rule} ${severity}`),
  ]);

describe('digest-desk check that checks nothing', () => {
  it('ends with 2 and says so, in both languages', () => {
    withFolder({ 'a/post.md': postText, 'b/c/x.txt': '' }, ({ path }) => {
      const none = check(path, '.');
      assert.deepEqual([none.code, none.out], [2, '[]\n']);
      assert.match(none.err, /^No issue was checked\. Markdown files found: 1\./);
      assert.match(check(path, '--lang', 'zh-cn', '.').err, /^没有检查任何一期。找到的 Markdown 文件数：1。/);
      assert.deepEqual([check(path, 'b').code, check(path, '--fail-on', 'error', '.').code], [2, 2]);
      assert.equal(check(path, 'a/post.md', 'b').code, 2);
    });
  });

  it('but not where only files were named: each has been told of', () => {
    withFolder({ 'post.md': postText }, ({ path }) => {
      const { code, err } = check(path, 'post.md');
      assert.deepEqual([code, err], [0, 'post.md is not an issue of the digest and was not checked.\n']);
    });
  });

  it('names the globs, files and folders of the configuration that lead to nothing', () => {
    const config = 'issues: ["contnet/**", "content/**"]\nsite: { static: [pictures] }\nstylesheet: a.css\n';
    withFolder({ '.digest.yml': config, 'content/a.md': issueText, 'content/b/x.md': issueText }, ({ path }) => {
      const missing = (...argv: string[]) =>
        JSON.parse(check(path, ...argv).out)
          .find(({ file }: { file: string }) => file === '.digest.yml')
          .findings.map(({ line, column, message }: Record<string, unknown>) => `${line}:${column} ${message}`);
      const paths = ['2:18 Folder not found: pictures.', '3:13 File not found: a.css.'];
      assert.deepEqual(missing('.'), ['1:10 No Markdown file matches this pattern.', ...paths]);
      // What lies elsewhere may match.
      assert.deepEqual(missing('content'), paths);
      assert.deepEqual(missing('content/a.md'), paths);
    });
  });
});

describe('digest-desk check and encodings', () => {
  const gbk = new Uint8Array([...Buffer.from('title: Weekly '), 0xd6, 0xdc, 0xbf, 0xaf, ...Buffer.from('\n')]);
  const wide = (text: string, bom: string) => Buffer.from(bom + text, 'utf16le');
  const asGbk = (text: string) => {
    const [before = '', after = ''] = text.replace(/[^\0-\x7F]/g, '').split('@ann');
    return Buffer.concat([Buffer.from(before), gbk.subarray(14, 18), Buffer.from(`@ann${after}`)]);
  };

  it('finds an issue in another encoding, and nothing else in it', () => {
    const files = {
      'weekly-1/index.md': asGbk(issueText),
      'weekly-2/index.md': wide(issueText.replace('author', 'writer'), '\uFEFF'),
      'weekly-3/index.md': wide(issueText, ''),
      'weekly-4/index.md': wide(issueText, '\uFEFF').swap16(),
      'weekly-5/index.md': wide(issueText, '').swap16(),
    };
    withFolder(files, ({ path }) => {
      const outcome = check(path, '.');
      assert.equal(outcome.code, 1);
      assert.deepEqual(
        found(outcome),
        Object.keys(files).map((file) => [file, ['encoding error']]),
      );
      const [first, second] = JSON.parse(outcome.out);
      assert.match(first.findings[0].message, /not UTF-8 but seems to be GBK/);
      assert.match(second.findings[0].message, /not UTF-8 but seems to be UTF-16/);
      const { err } = runIn(path, 'inspect', '.');
      assert.equal(err.match(/^weekly-\d\/index\.md:1:1: error .* \[encoding\]$/gm)?.length, 5);
      const fixed = check(path, '--fix', '.');
      assert.equal(fixed.code, 2);
      assert.equal(fixed.err.match(/is not UTF-8 and was not changed/g)?.length, 5);
      for (const [file, bytes] of Object.entries(files)) assert.deepEqual(readFileSync(join(path, file)), bytes);
    });
  });

  it('names no encoding where the text is Latin-1', () => {
    const bytes = Buffer.from(issueText.replace('It does', 'G\u00e9n\u00e9ralement, tr\u00e8s haut'), 'latin1');
    withFolder({ 'weekly-1/index.md': bytes }, ({ path }) => {
      const [first] = JSON.parse(check(path, '.').out);
      assert.match(first.findings[0].message, /bytes here are not UTF-8/);
    });
  });

  it('finds bytes that are not UTF-8 among others that are, and everything else as ever', () => {
    const text = issueText.replace('It does', '它能飞得很高').replace('author: "The kite team"\n', '');
    const [before = '', after = ''] = text.split('很');
    const bytes = Buffer.concat([Buffer.from(before), new Uint8Array([0xe5, 0xbe]), Buffer.from(after)]);
    withFolder({ 'weekly-1/index.md': bytes }, ({ path }) => {
      const outcome = check(path, '.');
      assert.deepEqual(found(outcome), [['weekly-1/index.md', ['encoding error', 'front-matter-field warning']]]);
      const { line, column, message } = JSON.parse(outcome.out)[0].findings[0];
      assert.deepEqual([line, column], [11, 7]);
      assert.match(message, /\uFFFD/);
    });
  });

  it('finds a configuration that is not UTF-8 or no YAML, as an error', () => {
    const configs: [Uint8Array | string, string[]][] = [
      [Buffer.concat([Buffer.from('# '), gbk.subarray(14)]), ['encoding error']],
      [wide('issues: ["**"]\n', '\uFEFF'), ['encoding error']],
      ['dialect: "goldmark\n', ['config error']],
      ['nothing: 1\n', ['config warning']],
    ];
    for (const [config, errors] of configs) {
      withFolder({ '.digest.yml': config, 'weekly-1/index.md': issueText }, ({ path }) => {
        const outcome = check(path, '--fail-on', 'error', '.');
        assert.equal(outcome.code, errors[0] === 'config warning' ? 0 : 1);
        assert.deepEqual(found(outcome), [
          ['weekly-1/index.md', []],
          ['.digest.yml', errors.map((each) => each.replace('encoding', 'config'))],
        ]);
      });
    }
  });
});
