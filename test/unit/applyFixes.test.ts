import assert from 'node:assert/strict';
import { mergeConfig } from '../../src/core/config/mergeConfig';
import { openDocument } from '../../src/core/issue/digestDocument';
import { applyFixes, repairEdits, type Lint } from '../../src/core/lint/applyFixes';
import { applyEdits } from '../../src/core/text/edits';
import { lintIssue, rules } from '../../src/core/rules/index';

const config = mergeConfig({});

describe('repairEdits', () => {
  it('does in one go what the command line does in several rounds', () => {
    for (const { bad } of rules)
      for (const { text } of bad) {
        const document = openDocument(text.replace(/[⟦⟧]/g, ''), config);
        const lint: Lint = (each) => lintIssue(each);
        assert.equal(applyEdits(document.text, repairEdits(document, lint)), applyFixes(document, lint).text);
      }
  });
});
