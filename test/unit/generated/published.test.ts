import assert from 'node:assert/strict';
import { defaultConfig } from '../../../src/core/config/mergeConfig';
import type { DialectName } from '../../../src/core/config/config';
import { openDocument } from '../../../src/core/issue/digestDocument';
import { lintIssue } from '../../../src/core/rules/index';
import { assertFound, damage, lintText, type Damaged, type Slip } from '../../support/damage';
import { publishedIssues } from '../../support/publishedIssues';
import {
  emphasisSlips,
  gluedEmphasisSlips,
  headingSlips,
  htmlSlips,
  listSlips,
  quoteSlips,
  swallowedSlips,
  typographySlips,
} from './publishedSlips';
import { some } from '../../support/runs';

const dialects: readonly DialectName[] = ['blackfriday', 'goldmark', 'commonmark'];

/** What readers see of an issue under a dialect, code and tags left out. */
function read(text: string, dialect: DialectName): string {
  const config = { ...defaultConfig, dialect };
  const html = openDocument(text, config).article.renderHtml();
  return html.replace(/<pre[^]*?<\/pre>|<code[^]*?<\/code>/g, '').replace(/<[^<>]*>/g, '');
}

/** How often a rule speaks under a dialect. */
function count(rule: string, text: string, dialect: DialectName): number {
  const config = { ...defaultConfig, dialect };
  return lintIssue(openDocument(text, config)).filter((finding) => finding.rule === rule).length;
}

function cases(slips: readonly Slip[]): Damaged[] {
  return slips.flatMap((slip) => publishedIssues.flatMap((issue) => damage(issue, slip)));
}

function describeSlips(rule: string, slips: readonly Slip[], kinds: readonly string[] = []): void {
  describe(`${rule} ${kinds.join()} in sound issues with one slip`, () => {
    for (const slip of slips) {
      it(`finds ${slip.name}`, () => {
        const damaged = cases([slip]);
        assert.ok(damaged.length > 0);
        for (const one of some(damaged)) assertFound(one, rule, kinds);
      });
    }
  });
}

/** Under every dialect a rule must speak exactly where more of a sign shows than in the sound issue. */
function describeTruth(rule: string, slips: readonly Slip[], sign: RegExp): void {
  const signs = (text: string, dialect: DialectName) => [...read(text, dialect).matchAll(sign)].length;
  for (const dialect of dialects) {
    it(`${rule} under ${dialect} speaks exactly where the printed article shows the marks`, () => {
      const sound = new Map(publishedIssues.map(({ name, text }) => [name, signs(text, dialect)]));
      for (const { name, text } of some(cases(slips), 40)) {
        const before = [...sound].find(([issue]) => name.includes(issue))?.[1] ?? 0;
        const shows = signs(text, dialect) > before;
        assert.equal(count(rule, text, dialect) > 0, shows, name);
      }
    });
  }
}

describe('sound issues as readers will see them', () => {
  for (const { name, text, path } of publishedIssues) {
    it(`have no finding: ${name}`, () => {
      assert.deepEqual(lintText(text, path), []);
      for (const dialect of dialects) {
        const config = { ...defaultConfig, dialect };
        // goldmark leaves `<br/>` out, which is worth telling.
        const found = lintIssue(openDocument(text, config), { path });
        assert.deepEqual(
          found.filter(({ kind }) => kind !== 'omitted'),
          [],
          dialect,
        );
      }
    });
  }
});

describeSlips('emphasis-literal', emphasisSlips);
describeSlips('quote-literal', quoteSlips);
describeSlips('list-swallowed', swallowedSlips);
describeSlips('heading-broken', headingSlips);
describeSlips('html-unknown', htmlSlips);
describeSlips('typography-surprise', typographySlips);
for (const [kind, slips] of Object.entries(listSlips)) describeSlips('list-broken', slips, [kind]);

describe('what the rules say is true under every dialect', () => {
  describeTruth('emphasis-literal', [...emphasisSlips, ...gluedEmphasisSlips], /\*/g);
  describeTruth('quote-literal', quoteSlips, /&gt;/g);
  describeTruth('list-swallowed', swallowedSlips, /^ *(?:&gt; )?(?:[-+]|\d\.) (?=\S)/gm);
});

it('slips are many of every rule', () => {
  const all = {
    emphasisSlips,
    quoteSlips,
    swallowedSlips,
    headingSlips,
    htmlSlips,
    typographySlips,
    listSlips: Object.values(listSlips).flat(),
  };
  for (const [name, slips] of Object.entries(all))
    assert.ok(cases(slips).length >= 40, `${name}: ${cases(slips).length}`);
});
