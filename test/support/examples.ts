import assert from 'node:assert/strict';
import type { MarkdownIt } from 'markdown-it';

export type Example = readonly [markdown: string, html: string];

/** One test for each example of each concern. */
export function checkExamples(
  md: Pick<MarkdownIt, 'render'>,
  concerns: Readonly<Record<string, readonly Example[]>>,
): void {
  for (const [concern, examples] of Object.entries(concerns)) {
    describe(concern, () => {
      for (const [markdown, html] of examples) {
        it(JSON.stringify(markdown), () => assert.equal(md.render(markdown, {}).trimEnd(), html));
      }
    });
  }
}
