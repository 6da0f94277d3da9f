import assert from 'node:assert/strict';
import { parserOf } from './parser';

const md = parserOf('blackfriday');

/** What the dialect prints, to the letter; with the line breaks of either system. */
export function describeExamples(what: string, examples: readonly (readonly [markdown: string, html: string])[]): void {
  describe(`blackfriday: ${what}`, () => {
    for (const [markdown, html] of examples) {
      it(JSON.stringify(markdown), () => {
        assert.equal(md.render(markdown), html);
        assert.equal(md.render(markdown.replace(/\n/g, '\r\n')), html);
      });
    }
  });
}
