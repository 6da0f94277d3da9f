import assert from 'node:assert/strict';
import { mergeConfig } from '../../src/core/config/mergeConfig';
import { parseIssue } from '../../src/core/issue/parseIssue';
import { applyFixes, repairEdits } from '../../src/core/lint/applyFixes';
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
});
