import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readConfig } from '../../../src/core/config/readConfig';
import { ruleIds } from '../../../src/core/rules/index';
import { say } from '../../../src/core/messages/message';
import { runs } from '../../support/runs';

const errorsOf = (text: string) =>
  readConfig(text, ruleIds).errors.map(({ span, message }) => [message.key, text.slice(span.start, span.end)]);

describe('readConfig', () => {
  it('reads every key', () => {
    const text = `
issues: ["content/**/weekly-*/index.md"]
projects:
  - { name: Kite, aliases: [kites], url: "https://example.org/kite", sites: ["https://kite.example.org"] }
  - name: MOSN
frontMatter: { required: [title], allowed: { categories: [Weekly] } }
dialect: goldmark
site: { base: "https://example.org", static: [public] }
format: { heading: ["Q{number}. {asker}"], answer: [Answer] }
rules: { image-malformed: off, number-sequence: error }
imageHosts: [img.example.org]
template: templates/issue.md
stylesheet: style.css
`;
    assert.deepEqual(readConfig(text, ruleIds), {
      errors: [],
      data: {
        issues: ['content/**/weekly-*/index.md'],
        projects: [
          { name: 'Kite', aliases: ['kites'], url: 'https://example.org/kite', sites: ['https://kite.example.org'] },
          { name: 'MOSN' },
        ],
        frontMatter: { required: ['title'], allowed: { categories: ['Weekly'] } },
        dialect: 'goldmark',
        site: { base: 'https://example.org', static: ['public'] },
        format: { heading: ['Q{number}. {asker}'], answer: ['Answer'] },
        rules: { 'image-malformed': 'off', 'number-sequence': 'error' },
        imageHosts: ['img.example.org'],
        template: 'templates/issue.md',
        stylesheet: 'style.css',
      },
    });
  });

  it('says which patterns are too long or too many, and reads the others', () => {
    const long = 'a'.repeat(501);
    const tooLong = readConfig(`issues: ["${long}", "b.md"]\n`, ruleIds);
    assert.deepEqual(tooLong.data.issues, ['b.md']);
    assert.deepEqual(
      tooLong.errors.map(({ message, span, severity }) => [message, span, severity]),
      [[{ key: 'config-glob-too-long', values: [500] }, { start: 9, end: 9 + 503 }, 'warning']],
    );
    const many = readConfig(`issues: [${'"a.md", '.repeat(200)}"b.md", "c.md"]\n`, ruleIds);
    assert.equal(many.data.issues?.length, 200);
    assert.deepEqual(many.errors[0]?.message, { key: 'config-too-many', values: [200] });
    assert.equal(many.errors[0]?.span.start, 9 + 200 * 8);
  });

  it('takes an empty file and keys without value for nothing', () => {
    for (const text of ['', '\n', '# later\n', 'issues:\nsite:\n  base:\n']) assert.deepEqual(errorsOf(text), []);
  });

  it('tells of unknown keys where they stand', () => {
    assert.deepEqual(errorsOf('dialects: goldmark\nsite:\n  url: x\n'), [
      ['config-unknown-key', 'dialects'],
      ['config-unknown-key', 'url'],
    ]);
    assert.deepEqual(errorsOf('toString: 1\n__proto__: 2\n'), [
      ['config-unknown-key', 'toString'],
      ['config-unknown-key', '__proto__'],
    ]);
  });

  it('tells of wrong types where they stand and keeps the rest', () => {
    const text =
      'issues: one.md\ndialect: markdown\nrules:\n  image-malformed: loud\n  answer-missing: hint\nimageHosts: [a.org, [b.org]]\nsite: x\ntemplate: []\n';
    assert.deepEqual(errorsOf(text), [
      ['config-list', 'one.md'],
      ['config-choice', 'markdown'],
      ['config-choice', 'loud'],
      ['config-text', '[b.org]'],
      ['config-map', 'x'],
      ['config-text', '[]'],
    ]);
    const { rules, imageHosts } = readConfig(text, ruleIds).data;
    assert.deepEqual([rules, imageHosts], [{ 'answer-missing': 'hint' }, ['a.org']]);
  });

  it('tells of rules that there are none of', () => {
    assert.deepEqual(errorsOf('rules:\n  answer-mising: off\n'), [['config-unknown-rule', 'answer-mising']]);
  });

  it('tells of placeholders that there are none of', () => {
    assert.deepEqual(errorsOf('format: { heading: ["Q{number}. {name}{any}", "{asker} {}"] }\n'), [
      ['config-placeholder', '"Q{number}. {name}{any}"'],
      ['config-placeholder', '"{asker} {}"'],
    ]);
  });

  it('wants an address with its scheme', () => {
    const text =
      'projects:\n  - { name: Kite, url: example.org/kite }\n  - { name: MOSN, url: "HTTP://example.org" }\n';
    assert.deepEqual(errorsOf(text), [['config-scheme', 'example.org/kite']]);
  });

  it('asks a new project for its name and url', () => {
    assert.deepEqual(
      errorsOf('projects:\n  - name: MOSN\n  - name: Kite\n  - url: https://example.org\n').map(([key]) => key),
      ['config-project-url', 'config-project-name'],
    );
  });

  it('tells what is not YAML, too deep or too large, and reads what it can', () => {
    assert.deepEqual(errorsOf('dialect: goldmark\ntemplate: "x\nstylesheet: y\n')[0]?.[0], 'yaml-syntax');
    assert.equal(readConfig('dialect: goldmark\ntemplate: "x\n', ruleIds).data.dialect, 'goldmark');
    assert.deepEqual(errorsOf(`issues: ${'['.repeat(20_000)}`)[0]?.[0], 'yaml-too-deep');
    assert.deepEqual(errorsOf(`issues: ${'x'.repeat(100_000)}`)[0]?.[0], 'yaml-too-large');
    assert.deepEqual(errorsOf('- a\n'), [['config-map', '- a']]);
  });

  it('never throws, keeps its spans inside and can say every message', () => {
    const part = fc.constantFrom(
      'issues',
      'projects',
      'rules',
      ':',
      ': ',
      '\n',
      '  ',
      '- ',
      '[',
      ']',
      '{',
      '}',
      '"',
      'x',
      'name',
      '\r',
      '\0',
      '\ud800',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(part).map((parts) => parts.join('')),
        ),
        (text) => {
          for (const { span, message } of readConfig(text, ruleIds).errors) {
            assert.ok(0 <= span.start && span.start <= span.end && span.end <= text.length);
            assert.ok(say(message, 'en') && say(message, 'zh-cn'));
          }
        },
      ),
      runs(2000),
    );
  });
});
