import type { Config } from '../../config/config';
import { viewIssue, type View } from '../../markdown/view';
import type { Issue } from '../../issue/issue';
import { message } from '../../messages/message';
import { lineBreakOf } from '../../text/lineBreak';
import { widthOf } from '../../text/width';
import { fixEmptyHeading } from './emptyHeading';
import { isInside } from '../../lint/opaque';
import { readShownAsCode } from '../../lint/shownAsCode';
import type { Report, Rule } from '../../lint/rule';

export const headingBroken: Rule = {
  id: 'heading-broken',
  kinds: ['empty', 'no-blank', 'wide', 'underlined'],
  severity: 'warning',
  summary: {
    'en': 'Headings have text and are written correctly, and other text does not become a heading.',
    'zh-cn': '标题有文字且写法正确，其他文字不会变成标题。',
  },
  why: {
    'en': 'Readers see # characters, an empty gap, or a sentence as large as a heading.',
    'zh-cn': '读者会看到 # 字符、一段空白，或者像标题一样大的句子。',
  },
  good: [
    '### Questions',
    'Title\n=====',
    '#1234 is fixed',
    '#Topic# of the day',
    '```\n###\n```',
    'Short\n---',
    '本周社区动态与版本发布\n---',
  ],
  bad: [
    { text: '⟦###⟧\n\nQuestions of the week', fixed: '\nQuestions of the week', kind: 'empty' },
    { text: '⟦###⟧\n\n**Questions**', fixed: '### Questions', kind: 'empty' },
    { text: '⟦##⟧Questions', fixed: '## Questions', kind: 'no-blank' },
    { text: '⟦＃＃⟧ Questions', fixed: '## Questions', kind: 'wide' },
    {
      text: '⟦The team has released a new version today, and it is fast.⟧\n---\nMore.',
      fixed: 'The team has released a new version today, and it is fast.\n\n---\nMore.',
      kind: 'underlined',
    },
    {
      text: '⟦本周团队发布了新的版本，启动更快，占用的内存也更少了⟧\n---\n正文',
      fixed: '本周团队发布了新的版本，启动更快，占用的内存也更少了\n\n---\n正文',
      kind: 'underlined',
    },
  ],

  *check(issue, { config }) {
    const isCode = readShownAsCode(issue, config.dialect);
    for (const one of findBrokenSigns(issue, config)) if (!isCode(one.span.start)) yield one;
    if (!/[\r\n]--/.test(issue.text.slice(issue.body.start))) return;
    for (const { path, line, endLine } of viewIssue(issue, config.dialect).blocks) {
      if (/^h[12]$/.test(path.at(-1) ?? '')) yield* findUnderlined(issue, line, endLine);
    }
  },
};

/** Lines of `#` without a text, without a blank, or with full-width signs. */
function* findBrokenSigns(issue: Issue, { dialect }: Config): Iterable<Report> {
  const { text, lines, body, opaque } = issue;
  let shown: ReadonlySet<number> | undefined;
  for (let line = lines.lineAt(body.start); line < lines.count; line++) {
    const lineStart = lines.startOf(line);
    if (!' >#＃'.includes(text.charAt(lineStart))) continue;
    const [, indent = '', signs = '', rest = ''] =
      /^( {0,3}(?:> ?)?)([#＃]{1,6})([^]{0,6})/.exec(text.slice(lineStart, lines.endOf(line))) ?? [];
    if (signs === '' || isInside(opaque, lineStart)) continue;
    const start = lineStart + indent.length;
    const span = { start, end: start + signs.length };
    if (text.slice(span.end, lines.endOf(line)).trim() === '') {
      const found = { span, kind: 'empty', message: message('heading-empty'), fixes: fixEmptyHeading(issue, span) };
      // Most often nothing shows; at times the signs do.
      shown ??= listShown(issue, viewIssue(issue, dialect));
      if (shown.has(line)) yield { ...found, message: message('heading-empty-seen', signs) };
      else yield { ...found, severity: 'info' };
    } else if (signs.includes('＃')) {
      if (!/^\s/.test(rest) && signs.length < 2) continue;
      const newText = '#'.repeat(signs.length) + (/^\s/.test(rest) ? '' : ' ');
      yield report(span, 'wide', signs, [{ span, newText }]);
    } else if (signs.length > 1 && /^(?:[^\s#\d]|\d{1,3}[.、])/.test(rest)) {
      yield report(span, 'no-blank', signs, [{ span: { start: span.end, end: span.end }, newText: ' ' }]);
    }
  }
}

function report(span: Report['span'], kind: 'no-blank' | 'wide', signs: string, edits: TextEdits): Report {
  const fixes = [{ title: message(`heading-${kind}-fix`), edits, safe: true }];
  return { span, kind, message: message(`heading-${kind}`, signs), fixes };
}

/** The lines that readers see text of. */
function listShown({ lines }: Issue, { blocks }: View): Set<number> {
  const runs = blocks.flatMap((block) => block.runs).filter(({ kind }) => kind === 'text');
  return new Set(runs.map(({ span }) => lines.lineAt(span.start)));
}

type TextEdits = readonly { readonly span: Report['span']; readonly newText: string }[];

/** A sentence that a line of dashes, meant as a rule, makes a heading of. */
function* findUnderlined({ text, lines }: Issue, line: number, endLine: number): Iterable<Report> {
  const end = lines.endOf(endLine - 1);
  const words = text.slice(lines.startOf(line), end);
  const below = text.slice(lines.startOf(endLine), lines.endOf(endLine));
  if (/^ {0,3}#/.test(words) || !/^-{2,} *$/.test(below)) return;
  const isSentence = widthOf(words) > 40 || /[。！？.!?；;，,]$/.test(words.trimEnd());
  if (!isSentence) return;
  const start = lines.startOf(endLine - 1);
  const at = lines.startOf(endLine);
  const edits = [{ span: { start: at, end: at }, newText: lineBreakOf(text) }];
  const fixes = [{ title: message('heading-underlined-fix'), edits, safe: false }];
  yield { span: { start, end }, kind: 'underlined', message: message('heading-underlined'), fixes };
}
