import assert from 'node:assert/strict';
import { readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import manifest from '../../../package.json';
import { checkSarif } from '../../support/sarif';
import { issueText, postText, runIn, withFolder } from './runIn';

const broken = issueText.replace('author: "The kite team"\n', '');
const loneQuote = issueText.replace('The kite team"', 'The kite team\n"');

const sarif = (cwd: string, ...argv: string[]) => JSON.parse(runIn(cwd, 'check', '--format', 'sarif', ...argv).out);

describe('digest-desk check', () => {
  it('lists every issue as JSON, without posts', () => {
    withFolder(
      { 'weekly-1/index.md': issueText, 'weekly-2/index.md': broken, 'post/index.md': postText },
      ({ path }) => {
        const { code, out, err } = runIn(path, 'check', '--format', 'json', '.');
        assert.deepEqual([code, err], [1, '']);
        const [clean, found, ...others] = JSON.parse(out);
        assert.deepEqual([clean, others], [{ file: 'weekly-1/index.md', findings: [] }, []]);
        assert.equal(found.file, 'weekly-2/index.md');
        const { message, ...finding } = found.findings[0];
        assert.match(message, /author/);
        assert.deepEqual(finding, {
          rule: 'front-matter-field',
          kind: 'missing',
          severity: 'warning',
          line: 1,
          column: 1,
          endLine: 1,
          endColumn: 4,
          fixable: true,
        });
      },
    );
  });

  it('ends with 1 from the severity on that is asked for', () => {
    withFolder({ 'weekly-1/index.md': broken }, ({ path }) => {
      const codes = ['error', 'warning', 'info', 'hint'].map(
        (severity) => runIn(path, 'check', '.', '--fail-on', severity).code,
      );
      assert.deepEqual(codes, [0, 1, 1, 1]);
    });
    withFolder({ 'weekly-1/index.md': issueText }, ({ path }) =>
      assert.equal(runIn(path, 'check', '.', '--fail-on', 'hint').code, 0),
    );
  });

  it('follows the configuration', () => {
    withFolder({ '.digest.yml': 'rules:\n  front-matter-field: off\n', 'weekly-1/index.md': broken }, ({ path }) => {
      assert.equal(runIn(path, 'check', '.').code, 0);
    });
  });

  it('writes text, in both languages', () => {
    withFolder({ 'weekly-1/index.md': broken }, ({ path }) => {
      assert.match(runIn(path, 'check', '.').out, /^weekly-1\/index\.md:1:1: warning .+ \[front-matter-field\]\n$/);
      assert.match(runIn(path, 'check', '.', '--lang', 'zh-cn').out, /[\u4e00-\u9fff]/);
      assert.match(runIn(path, 'check', '.').err, /Problems: 1, in 1 of 1/);
    });
  });

  it('writes workflow commands', () => {
    withFolder({ 'weekly-1/a,b: %.md': broken }, ({ path }) => {
      assert.match(
        runIn(path, 'check', '--format', 'github', '.').out,
        /^::warning file=weekly-1\/a%2Cb%3A %25\.md,line=1,endLine=1,col=1,endColumn=4,title=front-matter-field::.+\n$/,
      );
    });
  });

  it('writes SARIF as the standard wants it, whatever is found', () => {
    const files = {
      '.digest.yml': 'what: 1\n',
      'weekly-1/index.md': loneQuote,
      'weekly-2/周 刊 100%.md': broken.replace('![picture](', '![picture]('.repeat(2)),
      'weekly-3/index.md': issueText,
    };
    withFolder(files, ({ path }) => {
      for (const argv of [['.'], ['.', '--lang', 'zh-cn'], ['weekly-3'], [path]]) checkSarif(sarif(path, ...argv));
      const [{ tool, results }] = sarif(path, '.').runs;
      assert.ok(results.length > 2);
      for (const { ruleId, ruleIndex } of results) assert.equal(tool.driver.rules[ruleIndex].id, ruleId);
    });
  });

  it('writes text that the problem matcher reads', () => {
    const [matcher] = manifest.contributes.problemMatchers;
    assert.ok(matcher);
    const { regexp, file, line, column, severity, message, code } = matcher.pattern;
    const config = 'rules:\n  front-matter-field: hint\n';
    withFolder({ '.digest.yml': config, 'weekly-1/a: b.md': broken }, ({ path }) => {
      const { out } = runIn(path, 'check', '.');
      const found = out
        .trimEnd()
        .split('\n')
        .map((row) => new RegExp(regexp).exec(row));
      assert.equal(found.length, 1);
      const [match] = found;
      assert.ok(match);
      assert.deepEqual(
        [file, line, column, severity, code].map((group) => match[group]),
        ['weekly-1/a: b.md', '1', '1', 'hint', 'front-matter-field'],
      );
      assert.match(match[message] ?? '', /author/);
    });
  });

  it('counts issues in its summary, and no other files', () => {
    withFolder(
      { '.digest.yml': 'what: 1\n', 'weekly-1/index.md': broken, 'weekly-2/index.md': issueText },
      ({ path }) => {
        assert.match(runIn(path, 'check', '.').err, /^Problems: 1, in 1 of 2 issues\.\n$/);
      },
    );
  });

  it('says so where a file that is named is no issue', () => {
    withFolder({ 'post/index.md': postText, 'weekly-1/index.md': issueText }, ({ path }) => {
      const { code, out, err } = runIn(path, 'check', '--format', 'json', 'post/index.md', 'weekly-1/index.md');
      assert.deepEqual([code, JSON.parse(out).length], [0, 1]);
      assert.match(err, /^post\/index\.md is not an issue/);
      assert.equal(runIn(path, 'check', '--format', 'json', '.').err, '');
    });
  });

  it('names the files that it repairs', () => {
    withFolder({ 'weekly-1/index.md': loneQuote, 'weekly-2/index.md': issueText }, ({ path }) => {
      const { err } = runIn(path, 'check', '--format', 'json', '--fix', '.');
      assert.equal(err, 'Fixed weekly-1/index.md.\nFixed 1 of 2 issues.\n');
    });
  });

  it('writes SARIF', () => {
    withFolder({ 'weekly-1/周 刊.md': broken }, ({ path }) => {
      const [{ tool, results, columnKind, originalUriBaseIds }] = sarif(path, '.').runs;
      assert.equal(columnKind, 'utf16CodeUnits');
      const [rule, ...others] = tool.driver.rules;
      assert.deepEqual(others, []);
      assert.deepEqual([rule.id, rule.defaultConfiguration], ['front-matter-field', { level: 'warning' }]);
      assert.match(rule.shortDescription.text, /all required fields/);
      assert.match(readFileSync(new URL(rule.helpUri), 'utf8'), /front-matter-field/);
      assert.deepEqual(originalUriBaseIds, { SRCROOT: { uri: `${pathToFileURL(path).href}/` } });
      const [{ ruleId, ruleIndex, level, locations }] = results;
      assert.deepEqual([ruleId, ruleIndex, level], ['front-matter-field', 0, 'warning']);
      assert.deepEqual(locations[0].physicalLocation, {
        artifactLocation: { uri: 'weekly-1/%E5%91%A8%20%E5%88%8A.md', uriBaseId: 'SRCROOT' },
        region: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 4 },
      });
    });
  });

  it('prints whole addresses of files in SARIF that are named so or lie elsewhere', () => {
    withFolder({ 'weekly-1/a b:c.md': broken, 'other/x': '' }, ({ path }) => {
      const file = join(path, 'weekly-1/a b:c.md');
      for (const [cwd, named] of [
        [path, file],
        [join(path, 'other'), '../weekly-1/a b:c.md'],
      ] as const) {
        const { artifactLocation } = sarif(cwd, named).runs[0].results[0].locations[0].physicalLocation;
        assert.deepEqual(artifactLocation, { uri: pathToFileURL(realpathSync(file)).href });
      }
    });
  });

  it('tells of rules in SARIF in the language asked for; a configuration breaks none', () => {
    withFolder({ '.digest.yml': 'nothing: 1\n', 'weekly-1/index.md': broken }, ({ path }) => {
      const [{ tool, language }] = sarif(path, '.', '--lang', 'zh-cn').runs;
      assert.equal(language, 'zh-CN');
      assert.deepEqual(tool.driver.rules[0], { id: 'config' });
      assert.match(tool.driver.rules[1].shortDescription.text, /[\u4e00-\u9fff]/);
    });
  });

  it('applies safe fixes and leaves the other bytes', () => {
    const before = `\uFEFF${loneQuote.replaceAll('\n', '\r\n')}`;
    withFolder({ 'weekly-1/index.md': before, 'weekly-2/index.md': broken }, ({ path }) => {
      assert.equal(runIn(path, 'check', '.', '--format', 'json').code, 1);
      const { err, out } = runIn(path, 'check', '--fix', '.', '--format', 'json');
      assert.match(err, /Fixed 1 of 2/);
      assert.deepEqual(JSON.parse(out)[0].findings, []);
      assert.equal(
        readFileSync(join(path, 'weekly-1/index.md'), 'utf8'),
        `\uFEFF${issueText.replaceAll('\n', '\r\n')}`,
      );
      assert.equal(readFileSync(join(path, 'weekly-2/index.md'), 'utf8'), broken);
    });
  });

  it('does not write a file back that is no UTF-8', () => {
    const bytes = Buffer.concat([Buffer.from(loneQuote), Buffer.from([0xff, 0xfe])]);
    withFolder({ 'weekly-1/index.md': bytes }, ({ path }) => {
      const { code, err } = runIn(path, 'check', '--fix', '.');
      assert.equal(code, 2);
      assert.match(err, /^weekly-1\/index\.md is not UTF-8 and was not changed\.$/m);
      assert.doesNotMatch(err, /Fixed weekly|Cannot write/);
      assert.match(
        runIn(path, 'check', '--fix', '--lang', 'zh-cn', '.').err,
        /^weekly-1\/index\.md 不是 UTF-8 编码，未作更改。$/m,
      );
      assert.deepEqual(readFileSync(join(path, 'weekly-1/index.md')), bytes);
    });
  });
});
