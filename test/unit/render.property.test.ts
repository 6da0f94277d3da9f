import { match, ok } from 'node:assert/strict';
import fc from 'fast-check';
import type { DialectName } from '../../src/core/config/config';
import { defaultConfig } from '../../src/core/config/mergeConfig';
import { openDocument } from '../../src/core/issue/digestDocument';
import { parseIssue } from '../../src/core/issue/parseIssue';
import { renderTitleBlock } from '../../src/core/publish/titleBlock';
import { anyText } from '../support/arbitrary';
import { runs } from '../support/runs';

/** Front matter whose tags may be anything that quotes can hold. */
const anyTag = fc
  .array(fc.nat(0xffff), { maxLength: 20 })
  .map((codes) => `---\ntags: [${JSON.stringify(String.fromCharCode(...codes))}]\n---\n`);

describe('rendering', () => {
  it('never throws', () => {
    const dialects = fc.constantFrom<DialectName>('blackfriday', 'goldmark', 'commonmark');
    fc.assert(
      fc.property(fc.oneof(anyText, anyTag), dialects, fc.boolean(), (text, dialect, sourceLines) => {
        const document = openDocument(text, { ...defaultConfig, dialect });
        ok(renderTitleBlock(document.head.frontMatter).startsWith('<div'));
        document.article.renderHtml({ sourceLines });
      }),
      runs(1000),
    );
  });

  it('shows a tag with half a letter in it', () => {
    const { frontMatter } = parseIssue('---\ntags: ["a\\ud800", "😀"]\n---\n', defaultConfig);
    match(renderTitleBlock(frontMatter), /\/tags\/a%EF%BF%BD\/.*\/tags\/%F0%9F%98%80\//);
  });
});
