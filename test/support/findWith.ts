import type { DialectName } from '../../src/core/config/config';
import { defaultConfig } from '../../src/core/config/mergeConfig';
import { openDocument } from '../../src/core/issue/digestDocument';
import { lintIssue } from '../../src/core/rules/index';

/** What a rule finds in a body: kinds with the text that is reported. */
export function findWith(rule: string, body: string, dialect: DialectName = 'blackfriday'): string[] {
  const document = openDocument(`---\ntitle: Weekly\n---\n\n${body}`, { ...defaultConfig, dialect });
  const found = lintIssue(document).filter((each) => each.rule === rule);
  return found.map(({ span, kind }) => `${kind}: ${document.text.slice(span.start, span.end)}`);
}
