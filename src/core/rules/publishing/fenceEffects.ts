import type { DigestDocument } from '../../issue/digestDocument';
import type { Issue, OpaqueBlock } from '../../issue/issue';
import { insertBlankLine } from '../../lint/fixEdits';
import { readOnPage } from '../../lint/onPage';
import type { Report } from '../../lint/rule';
import { message } from '../../messages/message';
import type { Span } from '../../text/span';

const opening = /^[ \t>]{0,40}(?:(?:[-*+]|\d{1,9}[.)])[ \t]{1,4})?(`{3,}|~{3,})/;

/** The opening fence on a line. */
function findFence({ lines }: Issue, line: number): Span | null {
  const [before = '', marks = ''] = opening.exec(lines.textOf(line)) ?? [];
  if (marks === '') return null;
  const end = lines.startOf(line) + before.length;
  return { start: end - marks.length, end };
}

/** Finds fences that begin no block of code in the dialect, though something closes them. */
export function* findInlineFences(document: DigestDocument): Iterable<Report> {
  const { issue } = document;
  for (const block of issue.opaque) {
    const fence = block.kind === 'code' ? findFence(issue, block.line) : null;
    if (!fence || block.endLine <= block.line) continue;
    const { kind, block: shown } = readOnPage(document, partOf(issue, block, fence));
    if (kind !== 'span' && kind !== 'text') continue;
    // What a quote above takes in is a fault of the quote.
    if (shown?.path.includes('blockquote') && !issue.lines.textOf(block.line).includes('>')) continue;
    const isBelow = block.line > (shown?.line ?? block.line);
    const edits = isBelow && shown ? insertBlankLine(issue, shown, block.line) : [];
    const fixes = edits.length > 0 ? [{ title: message('fence-apart-fix'), edits, safe: false }] : [];
    yield { span: fence, kind: 'inline', message: message(isBelow ? 'fence-below' : 'fence-inline'), fixes };
  }
}

/** The fence with its first line of code. */
function partOf({ lines }: Issue, { line, endLine }: OpaqueBlock, { start }: Span): Span {
  return { start, end: lines.endOf(Math.min(line + 1, endLine)) };
}

/** Finds blocks of code that show their own fences, or that go on into what is no code of theirs. */
export function* findWrongCode(document: DigestDocument): Iterable<Report> {
  const { issue, article, config } = document;
  for (const block of article.textBlocks) {
    const [run] = block.runs;
    if (block.path.at(-1) !== 'code' || !run) continue;
    const fence = findFence(issue, block.line);
    if (!fence) continue;
    if (/^\s*(?:`{3}|~{3})/.test(run.text) && run.span.start <= fence.start) {
      yield { span: fence, kind: 'indented', message: message('fence-indented') };
      continue;
    }
    // What a fence in a quote takes in is reported with the other things that are not on the page.
    if (config.dialect === 'blackfriday' && block.path.includes('blockquote')) continue;
    const marks = issue.text.slice(fence.start, fence.end);
    if (issue.openFences.some(({ start }) => start === fence.start) || !holdsOther(run.text, marks)) continue;
    yield { span: fence, kind: 'runs-on', message: message('fence-runs-on', block.endLine, marks) };
  }
}

const entry = /^(?:\*\*)?\d{1,3}[、.．] ?@\S|^\*\*[^*\n]{0,40}(?:提问|asks|asked)/m;

/** Whether code has the beginning of another block of code in it, or of an entry. */
function holdsOther(code: string, marks: string): boolean {
  if (entry.test(code)) return true;
  if (!code.includes(marks)) return false;
  return code.split('\n').some((line) => {
    const [, fence = ''] = /^ {0,3}(`{3,}|~{3,})[ \t]*[A-Za-z][\w+#.-]*[ \t]*$/.exec(line) ?? [];
    return fence.charAt(0) === marks.charAt(0) && fence.length >= marks.length;
  });
}

const wide = /^(?:[｀´‘’'′·・]{3}|[～〜]{3})[A-Za-z+#-]{0,20}$/;

/** Finds pairs of lines that look like fences: readers see them, and no code. */
export function* findWideFences({ issue, article }: DigestDocument): Iterable<Report> {
  let open: Span | null = null;
  for (const { runs, block } of article.textLines) {
    const [run] = runs;
    const start = run?.span.start ?? 0;
    const line = issue.lines.lineAt(start);
    const span = { start, end: issue.lines.endOf(line) };
    if (run?.kind !== 'text' || line < block.line || !wide.test(issue.text.slice(start, span.end).trimEnd())) continue;
    const other: Span | null = open;
    open = other ? null : span;
    if (!other) continue;
    const edits = [other, span].map((fence) => ({
      span: { start: fence.start, end: fence.start + 3 },
      newText: '```',
    }));
    const marks = issue.text.slice(other.start, other.start + 3);
    const fixes = [{ title: message('fence-wide-fix'), edits, safe: false }];
    yield {
      span: { start: other.start, end: other.start + 3 },
      kind: 'wide',
      message: message('fence-wide', marks),
      fixes,
    };
  }
}
