import { equal } from 'node:assert/strict';
import { keepsFrontMatter } from '../../src/core/lint/keepsFrontMatter';

describe('keepsFrontMatter', () => {
  const keeps = (before: string, after: string) => keepsFrontMatter(before, after);
  const page = (fields: string, body = 'Hello.\n') => `---\n${fields}\n---\n\n${body}`;

  it('lets one field change', () => {
    equal(keeps(page('title: a\ndate: b'), page('title: "c"\ndate: b')), true);
    equal(keeps(page('title: a: b\ndate: b'), page('title: "a: b"\ndate: b')), true);
    equal(keeps(page('title: a'), page('title: a\nauthor: b')), true);
  });

  it('lets the article change', () => {
    equal(keeps(page('title: a'), page('title: a', 'Hello, all.\n')), true);
    equal(keeps('Hello.\n', 'Hello, all.\n'), true);
  });

  it('lets open front matter be closed above the same article', () => {
    equal(keeps('---\ntitle: a\n\nHello.\n', '---\ntitle: a\n---\n\nHello.\n'), true);
    equal(keeps('---\ntitle: a\n\nHello.\n', '---\ntitle: a\n---\n\nHello, all.\n'), false);
    equal(keeps('———\ntitle: a\n---\nHello.\n', '---\ntitle: a\n---\nHello.\n'), true);
  });

  it('lets no other field change, and no error come', () => {
    equal(keeps(page('title: a\ndate: b\ntags: [c]'), page('title: a\ndate: "b\ntags: [c]')), false);
    equal(keeps(page('title: "\n  a"'), page('title: "\na"')), false);
    equal(keeps(page('title: a\ndate: b'), page('title: x\ndate: y')), true);
    equal(keeps(page('title: a\ndate: b\ntags: c'), page('title: a #\ndate: b\n  tags: c')), false);
    equal(keeps(page('title: a'), 'Hello.\n'), false);
  });
});
