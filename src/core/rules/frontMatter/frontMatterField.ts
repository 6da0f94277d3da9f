import type { Field, Issue } from '../../issue/issue';
import { message } from '../../messages/message';
import type { Span } from '../../text/span';
import { isSlip } from './isSlip';
import { fillField, insertField } from './frontMatterFixes';
import type { Rule } from '../../lint/rule';

/** Fields that pages and lists show. */
const shown = new Set(['title', 'author', 'description', 'categories', 'tags', 'cover']);

export const frontMatterField: Rule = {
  id: 'front-matter-field',
  kinds: ['missing', 'misspelt', 'empty', 'absent'],
  severity: 'warning',
  summary: {
    'en': 'The front matter contains all required fields, and none of them is empty.',
    'zh-cn': 'front matter 包含所有必填字段，且都不为空。',
  },
  why: {
    'en': 'The page shows these fields. Without them, it has no title, author or date.',
    'zh-cn': '页面会显示这些字段。缺少它们，页面就没有标题、作者或日期。',
  },
  good: ['---\ntitle: Weekly\nauthor: Ann\ndate: 2024-01-05\n---\n\nHello.'],
  bad: [
    { text: '⟦---⟧\ntitle: Weekly\ndate: 2024-01-05\n---\n\nHello.', kind: 'missing' },
    {
      text: '---\ntitle: Weekly\n⟦autor⟧: Ann\ndate: 2024-01-05\n---\n\nHello.',
      kind: 'misspelt',
    },
    { text: '---\ntitle: Weekly\n⟦author⟧: ""\ndate: 2024-01-05\n---\n\nHello.', kind: 'empty' },
    { text: '---\ntitle: Weekly\nauthor: Ann\ndate: 2024-01-05\n⟦description⟧:\n---\n\nHello.', kind: 'empty' },
  ],

  *check(issue, { config: { frontMatter } }) {
    const { present, errors, fields } = issue.frontMatter;
    // Behind an error a field may be there and not be seen.
    if (errors.length > 0) return;
    if (!present) {
      const span = firstLine(issue);
      if (span && frontMatter.required.length > 0)
        yield { span, message: message('front-matter-absent'), kind: 'absent' };
      return;
    }
    const byKey = new Map(fields.map((field) => [field.key.toLowerCase(), field]));
    const required = new Set(frontMatter.required.map((key) => key.toLowerCase()));
    for (const field of fields) {
      const key = field.key.toLowerCase();
      // Nobody writes a field of the page to leave it empty.
      if (shown.has(key) && !required.has(key) && isEmpty(field))
        yield { span: field.keySpan, message: message('front-matter-empty', field.key), kind: 'empty' };
    }
    for (const key of frontMatter.required) {
      const field = byKey.get(key.toLowerCase());
      if (field && !isEmpty(field)) continue;
      const allowed = Object.hasOwn(frontMatter.allowed, key) ? frontMatter.allowed[key] : undefined;
      const only = allowed?.length === 1 ? allowed[0] : undefined;
      if (field) {
        const fixes = only === undefined ? [] : fillField(issue, field, only);
        yield { span: field.keySpan, message: message('front-matter-empty', key), kind: 'empty', fixes };
        continue;
      }
      const slip = fields.find((each) => isSlip(each.key.toLowerCase(), key.toLowerCase()));
      if (slip) {
        yield { span: slip.keySpan, message: message('front-matter-misspelt', slip.key, key), kind: 'misspelt' };
      } else {
        yield {
          span: openingFence(issue),
          message: key === 'author' ? message('front-matter-missing-author') : message('front-matter-missing', key),
          kind: 'missing',
          fixes: insertField(issue, key, only),
        };
      }
    }
  },
};

function isEmpty({ value }: Field): boolean {
  if (value === null) return true;
  if (typeof value === 'string') return value.trim() === '';
  return Array.isArray(value) && value.length === 0;
}

function openingFence({ lines, frontMatter: { span } }: Issue): Span {
  const line = lines.lineAt(span.start);
  return { start: span.start, end: lines.endOf(line) };
}

function firstLine({ text, lines }: Issue): Span | null {
  const at = text.search(/\S/);
  if (at < 0) return null;
  return { start: at, end: lines.endOf(lines.lineAt(at)) };
}
