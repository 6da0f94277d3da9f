import assert from 'node:assert/strict';
import type { Config } from '../../src/core/config/config';
import { mergeConfig } from '../../src/core/config/mergeConfig';
import { parseIssue } from '../../src/core/issue/parseIssue';
import { applyFixes, repairEdits } from '../../src/core/rules/applyFixes';
import { applyEdits } from '../../src/core/text/edits';
import { rules } from '../../src/core/rules/index';

const config = mergeConfig({});

describe('repairEdits', () => {
  it('does in one go what the command line does in several rounds', () => {
    for (const { bad } of rules)
      for (const { text } of bad) {
        const issue = parseIssue(text.replace(/[⟦⟧]/g, ''), config);
        assert.equal(applyEdits(issue.text, repairEdits(issue, config)), applyFixes(issue, config).text);
      }
  });

  it('leaves hints alone, unless the configuration takes them for more', () => {
    const text = '[Article](https://example.com/a?utm_source=b)\n\n##Title';
    const repaired = (rules: Config['rules']) => {
      const issue = parseIssue(text, { ...config, rules });
      return applyEdits(text, repairEdits(issue, { ...config, rules }));
    };
    const severities = { 'front-matter-field': 'off' } as const;
    assert.equal(repaired(severities), text.replace('##', '## '));
    assert.equal(repaired({ ...severities, 'link-tracking': 'info' }), '[Article](https://example.com/a)\n\n## Title');
  });
});
