import assert from 'node:assert/strict';
import { defaultConfig } from '../../../src/core/config/mergeConfig';
import { viewIssue } from '../../../src/core/dialects/view';
import { parseIssue } from '../../../src/core/issue/parseIssue';

const text = '---\ntitle: 周报\n---\n\n- a *b*\n\n---\n\n> c &amp; `d`\n';

describe('the view of what readers see', () => {
  for (const dialect of ['blackfriday', 'goldmark', 'commonmark'] as const) {
    it(`has blocks, marks and places under ${dialect}`, () => {
      const { blocks } = viewIssue(parseIssue(text, defaultConfig), dialect);
      assert.deepEqual(
        blocks.map(({ path, line, runs }) => [
          path.join(' '),
          line,
          runs.map((run) => [run.text, run.marks.join(' '), text.slice(run.span.start, run.span.end)]),
        ]),
        [
          [
            'ul li',
            4,
            [
              ['a ', '', 'a '],
              ['b', 'em', 'b'],
            ],
          ],
          [
            'blockquote p',
            8,
            [
              ['c ', '', 'c '],
              ['&', '', '&amp;'],
              [' ', '', ' '],
              ['d', '', '`d`'],
            ],
          ],
        ],
      );
    });
  }
});
