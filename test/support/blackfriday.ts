import assert from 'node:assert/strict';
import { dialectOf } from '../../src/core/markdown/dialect';

const md = dialectOf('blackfriday');

/** What the dialect prints, to the letter; with the line breaks of either system, and the same when places are asked for. */
export function describeExamples(what: string, examples: readonly (readonly [markdown: string, html: string])[]): void {
  describe(`blackfriday: ${what}`, () => {
    for (const [markdown, html] of examples) {
      it(JSON.stringify(markdown), () => {
        assert.equal(md.render(markdown), html);
        assert.equal(md.render(markdown.replace(/\n/g, '\r\n'), { places: true }), html);
      });
    }
  });
}
