import assert from 'node:assert/strict';
import { defaultConfig } from '../../src/core/config/mergeConfig';
import { openDocument } from '../../src/core/issue/digestDocument';
import { parseIssue } from '../../src/core/issue/parseIssue';
import { lintIssue } from '../../src/core/rules/index';
import { runRules } from '../../src/core/lint/runRules';
import type { Rule } from '../../src/core/lint/rule';
import { message } from '../../src/core/messages/message';
import { frontMatter } from '../support/marked';

const broken = '![a] (https://example.com/a.png)';

/** The lines, counted in the body from 0, on which something is found. */
function linesFound(body: string, top = frontMatter): number[] {
  const issue = parseIssue(top + body, defaultConfig);
  const first = issue.lines.lineAt(top.length);
  return lintIssue(openDocument(issue.text, defaultConfig)).map(({ span }) => issue.lines.lineAt(span.start) - first);
}

describe('suppressions', () => {
  it('without them everything is reported', () => assert.deepEqual(linesFound(`${broken}\n\n${broken}`), [0, 2]));

  it('disable-next-line holds for the block below', () => {
    const comment = '<!-- digest-disable-next-line image-malformed -->';
    assert.deepEqual(linesFound(`${comment}\n\nText\n${broken}\n\n${broken}`), [5]);
    assert.deepEqual(linesFound(`${comment}\n${comment}\n\n${broken}\n\n${broken}`), [5]);
    assert.deepEqual(linesFound(`${broken}\n\n${comment}`), [0]);
  });

  it('disable-next-line holds for the whole of a list, a quote or HTML, and no longer', () => {
    const comment = '<!--digest-disable-next-line image-malformed-->';
    for (const block of [
      `- one\n- ${broken}\n\n- three ${broken}\n\n  ${broken}`,
      `> one\n>\n> ${broken}\n\n> ${broken}`,
      `1. one\n\n   ${broken}\n2. ${broken}`,
      `text\n${broken}`,
    ])
      assert.deepEqual(linesFound(`${comment}\n\n${block}\n\n${broken}`), [3 + block.split('\n').length]);
  });

  it('disable-next-line in the front matter holds for the field below', () => {
    const empty = (key: string) => `${key}:\n`;
    const top = (above: string) =>
      frontMatter.replace(/---\n\n$/, `${empty('description')}${above}${empty('cover')}---\n\n`);
    assert.deepEqual(linesFound('', top('')), [-4, -3]);
    assert.deepEqual(linesFound('', top('# digest-disable-next-line front-matter-field\n')), [-5]);
    assert.deepEqual(linesFound('', top('# digest-disable-next-line -- why\n\n# more\n')), [-7]);
  });

  it('disable holds until enable, or to the end', () => {
    const off = '<!-- digest-disable image-malformed -->\n\n';
    const on = '<!-- digest-enable image-malformed -->\n\n';
    assert.deepEqual(linesFound(`${off}${broken}\n\n${on}${broken}`), [6]);
    assert.deepEqual(linesFound(`${off}${broken}\n\n${broken}`), []);
    assert.deepEqual(linesFound(`<!-- digest-disable -->\n\n${broken}\n\n${on}${broken}`), [6]);
    assert.deepEqual(linesFound(`${off}<!-- digest-enable -->\n\n${broken}`), [4]);
  });

  it('names only what is switched off', () => {
    assert.deepEqual(linesFound(`<!-- digest-disable-next-line number-sequence, answer-missing -->\n\n${broken}`), [2]);
    assert.deepEqual(linesFound(`<!-- digest-disable-next-line -->\n\n${broken}`), []);
  });

  it('give a reason behind two hyphens', () => {
    const reason = 'number-sequence published long ago';
    assert.deepEqual(linesFound(`<!-- digest-disable -- ${reason} -->\n\n${broken}`), []);
    assert.deepEqual(linesFound(`<!-- digest-disable image-malformed\n-- ${reason} -->\n\n${broken}`), []);
    assert.deepEqual(linesFound(`<!-- digest-disable -- ${reason}, -- image-malformed -->\n\n${broken}`), []);
    const other = '<!-- digest-disable-next-line number-sequence -- not image-malformed -->';
    assert.deepEqual(linesFound(`${other}\n\n${broken}`), [2]);
    const top = frontMatter.replace('title', `# digest-disable -- ${reason}\ntitle`);
    assert.deepEqual(linesFound(broken, top), []);
  });

  it('in the front matter hold for the whole file', () => {
    const top = frontMatter.replace('title', '# digest-disable image-malformed\ntitle');
    assert.deepEqual(linesFound(broken, top), []);
    assert.deepEqual(linesFound(broken, frontMatter.replace('Weekly', '"# digest-disable"')), [0]);
  });
});

describe('runRules', () => {
  const document = openDocument(`${frontMatter}Text`, defaultConfig);
  const at = (start: number) => ({ span: { start, end: start + 1 }, message: message('image-fix') });
  const rule = (id: string, check: Rule['check']): Rule => ({ id, severity: 'error', check });

  it('goes on behind a rule that fails, and tells its name', () => {
    const failed: string[] = [];
    const bad = rule('a-bad', () => {
      throw new Error('no');
    });
    const good = rule('a-good', () => [at(1)]);
    const found = runRules([bad, good], document, undefined, (id) => failed.push(id));
    assert.deepEqual(
      found.map((finding) => finding.rule),
      ['a-good'],
    );
    assert.deepEqual(failed, ['a-bad']);
  });

  it('sorts by place and drops repetitions', () => {
    const found = runRules([rule('a-rule', () => [at(3), at(1), at(3)])], document);
    assert.deepEqual(
      found.map(({ span }) => span.start),
      [1, 3],
    );
  });

  it('gives the configured severity, or leaves the rule out', () => {
    const rules = [rule('a-rule', () => [at(1)]), rule('b-rule', () => [at(2)])];
    const config = { ...defaultConfig, rules: { 'a-rule': 'hint', 'b-rule': 'off' } as const };
    assert.deepEqual(
      runRules(rules, openDocument(document.text, config)).map(({ severity }) => severity),
      ['hint'],
    );
  });
});
