import assert from 'node:assert/strict';
import type { Config } from '../../src/core/config/config';
import { defaultConfig } from '../../src/core/config/mergeConfig';
import { openDocument } from '../../src/core/issue/digestDocument';
import { documentation } from '../../src/core/rules/documentation';
import { rules } from '../../src/core/rules/index';
import { runRules } from '../../src/core/lint/runRules';
import { ruleDocs, type Finding, type Rule } from '../../src/core/lint/rule';
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

  it('are all documented, and nothing else is', () => {
    assert.deepEqual(Object.keys(documentation).sort(), rules.map(({ id }) => id).sort());
  });

  for (const rule of rules) {
    const words = documentation[rule.id];
    if (!words) continue;
    describe(rule.id, () => {
      it('is documented in both languages, with examples', () => {
        for (const english of [words.summary, words.why]) assert.match(english, /^[A-Z].*\.$/);
        for (const chinese of [words.summaryInChinese, words.whyInChinese])
          assert.match(chinese, /[\u4e00-\u9fff].*。$/);
        assert.ok(words.good.length > 0 && words.bad.length > 0);
        assert.equal(ruleDocs(rule.id), `docs/rules/${rule.id}.md`);
      });

      it('names every kind that its examples have', () => {
        for (const { kind } of words.bad) if (kind !== undefined) assert.ok(words.kinds?.includes(kind), kind);
      });

      for (const text of words.good) {
        it(`accepts ${JSON.stringify(text)}`, () => assert.deepEqual(run(rule, withFrontMatter(text)), []));
      }

      for (const { text: example, fixed, kind, ...place } of words.bad) {
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
