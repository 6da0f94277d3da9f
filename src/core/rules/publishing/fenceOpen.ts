import type { Dialect } from '../../config/config';
import { viewIssue, type View } from '../../markdown/view';
import type { Issue } from '../../issue/issue';
import { message } from '../../messages/message';
import type { Span } from '../../text/span';
import { findShortClosings, type Closing } from './fenceClosings';
import { findLongClosings } from './longClosings';
import { findRun } from '../../lint/visibleRuns';
import type { Fix, Rule } from '../../lint/rule';

export const fenceOpen: Rule = {
  id: 'fence-open',
  kinds: ['open', 'longer'],
  severity: 'warning',
  summary: {
    'en': 'Every code block ends with a closing fence on a line of its own.',
    'zh-cn': '每个代码块都以单独一行的结束标记结束。',
  },
  why: {
    'en': 'Otherwise, depending on the Markdown dialect, readers see the code as text, or everything below as code.',
    'zh-cn': '否则，根据 Markdown 方言的不同，读者会看到代码变成普通文字，或者下面的内容全部变成代码。',
  },
  good: [
    '```js\nconst a = 1;\n```\n\nText.',
    '> ~~~\n> a\n> ~~~',
    '1. one\n\n   ```\n   a\n   ```\n\n2. two',
    'In a line: ```a```',
  ],
  bad: [
    { text: '⟦```⟧js\nconst a = 1;\n\nText.', kind: 'open' },
    { text: '⟦```⟧js\na\n\nb\n``\n\nText.', fixed: '```js\na\n\nb\n```\n\nText.', kind: 'open' },
    { text: '⟦````⟧\na\n```\n\nText.', fixed: '````\na\n````\n\nText.', kind: 'open' },
    { text: '> ⟦~~~⟧\n> a\n\nText.', kind: 'open' },
    { text: '- one\n\n  ⟦```⟧js\n  a\n\nText.', kind: 'open' },
    { text: '⟦```⟧\na\n````\n\nText.', fixed: '```\na\n```\n\nText.', kind: 'longer' },
  ],

  *check(issue, { config: { dialect } }) {
    const { text, openFences } = issue;
    const closings = new Map<number, Closing>();
    for (const closing of findShortClosings(issue)) closings.set(closing.open.start, closing);
    const closes = new Set([...closings.values()].map(({ span }) => span.start));
    for (const span of openFences) {
      // What was meant to close a fence opens none.
      if (closes.has(span.start)) continue;
      const look = readLook(issue, dialect, span);
      if (look === 'none') continue;
      const words = message(`fence-open-${look}`, text.slice(span.start, span.end));
      yield { span, kind: 'open', message: words, fixes: fixClosing(issue, closings.get(span.start), look) };
    }
    // The others take a longer one as well.
    if (dialect !== 'blackfriday') return;
    for (const closing of findLongClosings(issue)) {
      const look = readLook(issue, dialect, closing.open);
      if (look === 'none' || look === 'code') continue;
      yield {
        span: closing.open,
        kind: 'longer',
        message: message('fence-longer'),
        fixes: fixClosing(issue, closing, look),
      };
    }
  },
};

/** What readers get of a fence: its marks as text, a block of code, code within a line; `none` where something else hides it. */
type Look = 'text' | 'code' | 'span' | 'none';

function readLook(issue: Issue, dialect: Dialect, { start, end }: Span): Look {
  const view = viewIssue(issue, dialect);
  // Of too many marks the first may be text, and the others begin code.
  const { run, block } = findRun(view, end - 1) ?? {};
  if (!run || !block || block.path.at(-1) === 'code')
    return listCodeLines(view).has(issue.lines.lineAt(start)) ? 'code' : 'none';
  if (run.kind === 'text') return 'text';
  return run.kind === 'code' && run.span.start >= start ? 'span' : 'none';
}

const codeLines = new WeakMap<View, ReadonlySet<number>>();

/** The lines that blocks of code begin on. */
function listCodeLines(view: View): ReadonlySet<number> {
  const known = codeLines.get(view);
  if (known) return known;
  const found = new Set(view.blocks.filter(({ path }) => path.at(-1) === 'code').map(({ line }) => line));
  codeLines.set(view, found);
  return found;
}

function fixClosing({ text }: Issue, closing: Closing | undefined, look: Look): Fix[] {
  if (!closing) return [];
  const { open, span, certain } = closing;
  const edits = [{ span, newText: text.slice(open.start, open.end) }];
  // What all was code comes to light again, whatever it is: that wants a look.
  return [{ title: message('fence-fix'), edits, safe: certain && look !== 'code' }];
}
