import assert from 'node:assert/strict';
import type { Config, DialectName } from '../../src/core/config/config';
import { defaultConfig } from '../../src/core/config/mergeConfig';
import type { Issue } from '../../src/core/issue/issue';
import { openDocument } from '../../src/core/issue/digestDocument';
import { parseIssue } from '../../src/core/issue/parseIssue';
import { ignoreFinding, ignoreRule } from '../../src/core/lint/ignoreFinding';
import { documentation } from '../../src/core/rules/documentation';
import { lintIssue, rules } from '../../src/core/rules/index';
import type { Finding } from '../../src/core/lint/rule';
import { applyEdits } from '../../src/core/text/edits';
import { assertLinear } from '../support/assertLinear';
import { frontMatter, marked, withFrontMatter } from '../support/marked';
import { outsideOf, type Place } from '../support/outside';

const dialects: readonly DialectName[] = ['blackfriday', 'goldmark', 'commonmark'];
/** Every rule speaks, also those that nobody asked for. */
const config: Config = {
  ...defaultConfig,
  rules: Object.fromEntries(rules.map(({ id, severity }) => [id, severity])),
};

function lint(issue: Issue, place: Place = {}): Finding[] {
  return lintIssue(openDocument(issue.text, config), outsideOf(issue, place));
}

/** What findings say, wherever they stand now. */
function listWords(issue: Issue, findings: readonly Finding[]): string[] {
  return findings
    .map(({ rule, kind, span, message }) =>
      JSON.stringify([rule, kind, issue.text.slice(span.start, span.end), message.key, message.values]),
    )
    .sort();
}

function articles(issue: Issue): string[] {
  return dialects.map((dialect) => openDocument(issue.text, { ...config, dialect }).article.renderHtml());
}

describe('the fix that ignores a finding', () => {
  for (const rule of rules) {
    for (const { text: example, ...place } of documentation[rule.id]?.bad ?? []) {
      it(`silences ${rule.id} in ${JSON.stringify(example)}, and nothing else`, () => {
        const { text } = marked(withFrontMatter(example));
        const issue = parseIssue(text, config);
        const findings = lint(issue, place);
        const own = findings.filter((finding) => finding.rule === rule.id);
        assert.ok(own.length > 0);
        for (const finding of own) {
          const edited = parseIssue(applyEdits(text, ignoreFinding(issue, finding, findings)), config);
          const left = listWords(edited, lint(edited, place));
          const gone = listWords(issue, findings);
          for (const one of left) {
            const index = gone.indexOf(one);
            assert.ok(index >= 0, `new: ${one}\n${edited.text}`);
            gone.splice(index, 1);
          }
          assert.ok(gone.length > 0, `still there: ${edited.text}`);
          assert.ok(
            gone.every((one) => one.startsWith(`["${rule.id}"`)),
            gone.join('\n'),
          );
          assert.deepEqual(articles(edited), articles(issue));
          // The smallest piece that can be silenced: a finding of the body never costs the whole issue.
          const isInBody = finding.span.start >= issue.body.start;
          if (isInBody) assert.ok(edited.text.startsWith(text.slice(0, issue.body.start)), edited.text);
          if (own.length === 1) assert.equal(gone.length, 1);
        }
      });

      it(`silences all of ${rule.id} in ${JSON.stringify(example)}`, () => {
        const { text } = marked(withFrontMatter(example));
        const issue = parseIssue(text, config);
        const edited = parseIssue(applyEdits(text, ignoreRule(issue, rule.id)), config);
        const others = lint(issue, place).filter((finding) => finding.rule !== rule.id);
        assert.deepEqual(listWords(edited, lint(edited, place)), listWords(issue, others));
        assert.deepEqual(articles(edited), articles(issue));
      });
    }
  }

  const broken = '![a] (https://example.com/a.png)';
  const comment = '<!-- digest-disable-next-line image-malformed -->\n\n';
  const images: Config = { ...config, rules: {} };

  /** The body after the ignore fix of one finding. @param place which of the findings */
  function ignored(body: string, place = 0, top = frontMatter): string {
    const issue = parseIssue(top + body, images);
    const findings = lintIssue(openDocument(issue.text, images)).filter(({ rule }) => rule === 'image-malformed');
    const finding = findings[place];
    assert.ok(finding, 'nothing is found');
    const text = applyEdits(issue.text, ignoreFinding(issue, finding, findings));
    assert.deepEqual(articles(parseIssue(text, images)), articles(issue));
    const left = lintIssue(openDocument(text, images)).filter(({ rule }) => rule === 'image-malformed');
    assert.ok(left.length < findings.length);
    return text.slice(top.length);
  }

  it('stands above paragraphs, lists and quotes, never in them', () => {
    for (const block of [
      `text\n${broken}\nmore`,
      `text\n${broken}\n- one\n- two`,
      `- one\n- two ${broken}\n- three`,
      `- one\n\n  two\n\n- three\n\n  ${broken}`,
      `1. one\n\n2. two\n   - ${broken}`,
      `> quote\n> ${broken}`,
      `> quote\n${broken}`,
      `> quote\n>\n> - ${broken}`,
      `> quote\n\n> more ${broken}`,
    ]) {
      assert.equal(ignored(`Before.\n\n${block}\n\nBehind.\n`), `Before.\n\n${comment}${block}\n\nBehind.\n`);
      assert.equal(ignored(`${block}\n`), `${comment}${block}\n`);
    }
  });

  it('leaves what stands below the block alone', () => {
    assert.equal(ignored(`${broken}\n\n${broken}`, 1), `${broken}\n\n${comment}${broken}`);
    assert.equal(ignored(`- ${broken}\n\ntext ${broken}`), `${comment}- ${broken}\n\ntext ${broken}`);
  });

  it('makes room for itself below a heading', () => {
    assert.equal(ignored(`### Title\n${broken}`), `### Title\n\n${comment}${broken}`);
  });

  it('is a pair where the block is not one for everybody', () => {
    const block = `<div>\n\n${broken}\n\n</div>`;
    const [off, on] = ['disable', 'enable'].map((word) => `<!-- digest-${word} image-malformed -->\n\n`);
    assert.equal(ignored(`${block}\n\nBehind.`), `${off}${block}\n\n${on}Behind.`);
  });

  it('keeps the line breaks of the file', () => {
    const windows = (text: string) => text.replaceAll('\n', '\r\n');
    assert.equal(
      ignored(windows(`Text\n\n${broken}`), 0, windows(frontMatter)),
      windows(`Text\n\n${comment}${broken}`),
    );
  });

  it('names the field where the rule speaks of another one too', () => {
    const text = '---\ntitle: Weekly\nauthor: Ann\ndate: 2024-01-05\ndescription:\ncover:\n---\n\nHello.';
    const issue = parseIssue(text, images);
    const findings = lintIssue(openDocument(issue.text, images));
    assert.equal(findings.length, 2);
    const [first] = findings;
    assert.ok(first);
    const edited = applyEdits(text, ignoreFinding(issue, first, findings));
    assert.ok(edited.includes('\n# digest-disable-next-line front-matter-field\ndescription:\ncover:\n'));
    const left = lintIssue(openDocument(edited, images));
    assert.deepEqual(
      left.map(({ span }) => edited.slice(span.start, span.end)),
      ['cover'],
    );
  });

  for (const [name, text] of Object.entries({
    'that is absent': 'Hello.\n\nMore.\n',
    'that begins on the line of the fence': '--- title: Weekly\nauthor: Ann\n---\n\nHello.\n',
    'that is JSON': '{"title": "Weekly", "date": "2024-01-05"}\n\nHello.\n',
    'that is TOML': '+++\ntitle = "Weekly"\n+++\n\nHello.\n',
    'whose fence is written otherwise': '———\ntitle: Weekly\n---\n\nHello.\n',
    'that is not closed': '---\ntitle: Weekly\n\nHello.\n',
  })) {
    it(`takes effect on front matter ${name}`, () => {
      const document = openDocument(text, images);
      const findings = lintIssue(document);
      const [finding] = findings;
      assert.ok(finding);
      assert.match(finding.rule, /^front-matter-/);
      const one = openDocument(applyEdits(text, ignoreFinding(document.issue, finding, findings)), images);
      const all = openDocument(applyEdits(text, ignoreRule(document.issue, finding.rule)), images);
      for (const { text: edited, article } of [one, all]) {
        assert.ok(lintIssue(openDocument(edited, images)).length < findings.length, edited);
        assert.match(article.renderHtml(), /<p>Hello/);
      }
    });
  }

  it('stays linear and near in a long issue', () => {
    const build = (size: number) => {
      const body = `Text **words**.\n\n> quote\n\n${broken}\n\n`.repeat(size);
      const issue = parseIssue(frontMatter + body, images);
      const findings = lintIssue(openDocument(issue.text, images)).filter(({ rule }) => rule === 'image-malformed');
      const finding = findings[Math.floor((findings.length * 2) / 3)];
      assert.ok(finding);
      return { issue, findings, finding };
    };
    assertLinear(build, ({ issue, finding, findings }) => ignoreFinding(issue, finding, findings), { size: 400 });
    const { issue, finding, findings } = build(100);
    const [edit] = ignoreFinding(issue, finding, findings);
    const start = issue.lines.startOf(issue.lines.lineAt(finding.span.start));
    assert.deepEqual(edit, { span: { start, end: start }, newText: comment });
  });
});
