import assert from 'node:assert/strict';
import { runIn, withFolder } from './runIn';

const issue = (day: string, title: string) => `---
title: "Kite Weekly | ${title}"
author: "The kite team"
date: ${day}T15:00:00+08:00
tags: ["Kite Weekly"]
---

### Recommended reading

- [How kites fly](https://example.org/kites/)
- [${title}](https://example.org/${day})
`;

describe('digest-desk check over a folder', () => {
  it('knows what earlier issues recommended, wherever they are walked', () => {
    const files = {
      'weekly/a.md': issue('2021-04-09', 'All about string'),
      'weekly/b.md': issue('2021-04-02', 'All about wind'),
    };
    withFolder(files, ({ path }) => {
      const { code, out } = runIn(path, 'check', '--format', 'json', 'weekly');
      const [later, earlier] = JSON.parse(out);
      assert.equal(code, 0);
      assert.deepEqual(earlier.findings, []);
      assert.equal(later.findings.length, 1);
      const [{ rule, severity, line, message }] = later.findings;
      assert.deepEqual([rule, severity, line], ['reading-seen-before', 'info', 10]);
      assert.equal(
        message,
        'This article was already recommended in the 2021-04-02 issue, “Kite Weekly | All about wind”.',
      );
      assert.deepEqual(JSON.parse(runIn(path, 'check', '--format', 'json', 'weekly/a.md').out)[0].findings, []);
    });
  });
});
