import assert from 'node:assert/strict';
import type { Config } from '../../src/core/config/config';
import { defaultConfig } from '../../src/core/config/mergeConfig';
import { openDocument } from '../../src/core/issue/digestDocument';
import { rules } from '../../src/core/rules/index';
import { runRules } from '../../src/core/lint/runRules';
import { ruleDocs } from '../../src/core/lint/ruleDocs';
import type { Finding, Rule } from '../../src/core/lint/rule';
import { applyEdits } from '../../src/core/text/edits';
import { marked, withFrontMatter } from '../support/marked';
import { outsideOf, type Place } from '../support/outside';

function run(rule: Rule, text: string, place: Place = {}): Finding[] {
  const config: Config = { ...defaultConfig, rules: rule.offByDefault ? { [rule.id]: rule.severity } : {} };
  const fail = (id: string, error: unknown) => {
    throw new Error(`${id} failed`, { cause: error });
  };
  const document = openDocument(text, config);
  return runRules([rule], document, outsideOf(document.issue, place), fail);
}

describe('rules', () => {
  it('have ids of their own, in kebab-case', () => {
    const ids = rules.map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
    for (const id of ids) assert.match(id, /^[a-z]+(-[a-z]+)+$/);
  });

  for (const rule of rules) {
    describe(rule.id, () => {
      it('is documented in both languages, with examples', () => {
        for (const words of [rule.summary, rule.why]) {
          assert.match(words.en, /^[A-Z].*\.$/);
          assert.match(words['zh-cn'], /[\u4e00-\u9fff].*。$/);
        }
        assert.ok(rule.good.length > 0 && rule.bad.length > 0);
        assert.equal(ruleDocs(rule.id), `docs/rules/${rule.id}.md`);
      });

      it('names every kind that its examples have', () => {
        for (const { kind } of rule.bad) if (kind !== undefined) assert.ok(rule.kinds?.includes(kind), kind);
      });

      for (const text of rule.good) {
        it(`accepts ${JSON.stringify(text)}`, () => assert.deepEqual(run(rule, withFrontMatter(text)), []));
      }

      for (const { text: example, fixed, kind, ...place } of rule.bad) {
        it(`reports ${JSON.stringify(example)}`, () => {
          const { text, spans } = marked(withFrontMatter(example));
          const findings = run(rule, text, place);
          assert.deepEqual(
            findings.map(({ span }) => text.slice(span.start, span.end)),
            spans.map((span) => text.slice(span.start, span.end)),
          );
          assert.deepEqual(
            findings.map(({ span }) => span),
            spans,
          );
          if (kind !== undefined)
            assert.deepEqual(
              findings.map((finding) => finding.kind),
              [kind],
            );
          if (fixed === undefined) return;
          const repaired = applyEdits(
            text,
            findings.flatMap(({ fixes }) => fixes?.[0]?.edits ?? []),
          );
          assert.equal(repaired, withFrontMatter(fixed));
          assert.deepEqual(run(rule, repaired, place), [], 'a fixed text is clean');
        });
      }
    });
  }
});
