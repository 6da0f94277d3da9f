import type { Issue } from '../../issue/issue';
import { message } from '../../messages/message';
import type { Span } from '../../text/span';
import { findLongClosings, findShortClosings, type Closing } from './fenceClosings';
import type { Fix, Rule, RuleContext } from '../../lint/rule';

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

  *check(issue, context) {
    const { text, openFences } = issue;
    const readAppearance = readAppearances(issue, context);
    const closings = new Map<number, Closing>();
    for (const closing of findShortClosings(issue)) closings.set(closing.open.start, closing);
    const closes = new Set([...closings.values()].map(({ span }) => span.start));
    for (const span of openFences) {
      // A fence that was meant to close a block opens none.
      if (closes.has(span.start)) continue;
      const appearance = readAppearance(span);
      if (appearance === 'none') continue;
      const words = message(`fence-open-${appearance}`, text.slice(span.start, span.end));
      yield { span, kind: 'open', message: words, fixes: fixClosing(issue, closings.get(span.start), appearance) };
    }
    // The other dialects accept a longer closing fence.
    if (context.config.dialect !== 'blackfriday') return;
    for (const closing of findLongClosings(issue)) {
      const appearance = readAppearance(closing.open);
      if (appearance === 'none' || appearance === 'code') continue;
      yield {
        span: closing.open,
        kind: 'longer',
        message: message('fence-longer'),
        fixes: fixClosing(issue, closing, appearance),
      };
    }
  },
};

/** How a fence is rendered: as text, as a code block, as a code span, or not at all. */
type Appearance = 'text' | 'code' | 'span' | 'none';

/** Returns how a fence is rendered. */
function readAppearances({ lines }: Issue, context: RuleContext): (fence: Span) => Appearance {
  /** The first lines of code blocks. */
  let codeLines: ReadonlySet<number> | undefined;
  return ({ start, end }) => {
    const { article } = context;
    // Of a longer fence the first characters may be text and the others begin code.
    const { run, block } = article.findRun(end - 1) ?? {};
    if (!run || !block || block.path.at(-1) === 'code') {
      codeLines ??= new Set(article.textBlocks.flatMap(({ path, line }) => (path.at(-1) === 'code' ? [line] : [])));
      return codeLines.has(lines.lineAt(start)) ? 'code' : 'none';
    }
    if (run.kind === 'text') return 'text';
    return run.kind === 'code' && run.span.start >= start ? 'span' : 'none';
  };
}

function fixClosing({ text }: Issue, closing: Closing | undefined, appearance: Appearance): Fix[] {
  if (!closing) return [];
  const { open, span, certain } = closing;
  const edits = [{ span, newText: text.slice(open.start, open.end) }];
  // A block that was code as a whole becomes visible text: that must be reviewed.
  return [{ title: message('fence-fix'), edits, safe: certain && appearance !== 'code' }];
}
