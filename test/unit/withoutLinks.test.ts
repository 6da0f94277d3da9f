import { equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { withoutLinks } from '../../src/editor/withoutLinks';

/** What VS Code makes a link of in a notification (`parseLinkedText`). */
const link = /\[([^\]]+)\]\(((?:https?:\/\/|command:|file:)[^)\s]+)(?: (["'])(.+?)(\3))?\)/i;

describe('a name in a notification', () => {
  it('is no link, whatever it is', () => {
    const name = 'weekly [Click here](command:workbench.action.toggleZenMode).html';
    ok(link.test(name));
    ok(!link.test(withoutLinks(name)));
    const piece = fc.constantFrom('[', ']', '(', ')', 'a', 'command:x', 'https://x', ' ', '"', '](');
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        ok(!link.test(withoutLinks(pieces.join(''))));
      }),
    );
  });

  it('looks as it is', () => {
    equal(withoutLinks('weekly (2021) [draft].html'), 'weekly (2021) [draft].html');
    equal(withoutLinks('[a](b)').replaceAll('\u2060', ''), '[a](b)');
  });
});
