import type { DigestDocument } from '../../issue/digestDocument';
import type { Issue, ProseLine } from '../../issue/issue';
import { readOnPage } from '../../lint/onPage';
import type { Fix, Report, Rule } from '../../lint/rule';
import type { TextBlock } from '../../markdown/textBlocks';
import { excerpt, message } from '../../messages/message';
import { contains, type Span } from '../../text/span';

export const notOnPage: Rule = {
  id: 'not-on-page',
  severity: 'warning',
  readsTags: true,

  *check(document) {
    const reported = new Set<TextBlock | undefined>();
    let shown = -1;
    for (const line of document.issue.prose) {
      // Of a paragraph, the first line tells.
      if (line.span.end <= line.span.start || line.block === shown) continue;
      const { kind, block } = readOnPage(document, line.span);
      shown = line.block;
      if (kind !== 'code' && kind !== 'html' && kind !== 'nothing') continue;
      // Of what one block hides, only the first line is reported.
      if (block && reported.has(block)) continue;
      const report = block ? reportBlock(document, line, block) : reportGone(document.issue, line);
      if (!report) continue;
      reported.add(block);
      yield report;
    }
    yield* findOpenTags(document);
  },
};

/** Elements in which browsers read no tags, or which hide what is in them. */
const hiding = /<(script|style|textarea|title|iframe|details|select)(?=[\s>])[^<>]*>/gi;

/** Finds tags inside a paragraph that nothing closes, and that browsers therefore hide all below in. */
function* findOpenTags({ issue: { text }, article, config }: DigestDocument): Iterable<Report> {
  if (config.dialect === 'goldmark') return;
  const lastEnds = new Map<string, number>();
  for (const { runs, path } of article.textBlocks) {
    for (const { kind, span } of path.at(-1) === 'html' ? [] : runs) {
      if (kind !== 'html') continue;
      for (const { 0: tag, 1: name = '', index } of text.slice(span.start, span.end).matchAll(hiding)) {
        const end = `</${name.toLowerCase()}`;
        if (!lastEnds.has(end)) lastEnds.set(end, text.toLowerCase().lastIndexOf(end));
        const start = span.start + index;
        if ((lastEnds.get(end) ?? -1) > start) continue;
        yield { span: { start, end: start + tag.length }, kind: 'html', message: message('not-on-page-tag') };
      }
    }
  }
}

/** A line that is shown as code, or that raw HTML takes in: the block begins where the cause is. */
function reportBlock(document: DigestDocument, line: ProseLine, block: TextBlock): Report | null {
  const { issue } = document;
  const span = trimLine(issue, block.line);
  const words = excerpt(issue.text.slice(line.span.start, line.span.end));
  const marks = issue.text.slice(span.start, span.end);
  if (block.path.at(-1) === 'html') {
    if (/^<(?:!--|\?|!|pre|script|style|textarea)/i.test(marks)) {
      const key = marks.startsWith('<!--') ? 'not-on-page-comment' : 'not-on-page-tag';
      return { span, kind: 'html', message: message(key) };
    }
    // In goldmark another rule names every tag that is left out.
    if (document.config.dialect === 'goldmark' || !isMarkdown(issue, line)) return null;
    return { span, kind: 'html', message: message('not-on-page-markdown', words) };
  }
  const [fence] = /(?:`{3,}|~{3,})[^`~]*$/.exec(marks) ?? [];
  if (fence === undefined) {
    if (!/^(?:\t| {4})/.test(issue.lines.textOf(line.line))) return null;
    return { span: line.span, kind: 'indented', message: message('not-on-page-indented') };
  }
  const at = { start: span.end - fence.length, end: span.end };
  // Fences that nothing closes have a rule of their own; one that closes this block is none.
  const last = { start: issue.lines.startOf(block.endLine - 1), end: issue.lines.endOf(block.endLine - 1) };
  if (issue.openFences.some((open) => open.start === at.start || contains(last, open))) return null;
  const isQuoted = block.path.includes('blockquote') && document.config.dialect === 'blackfriday';
  const key = isQuoted ? 'not-on-page-quoted-fence' : 'not-on-page-fence';
  return {
    span: at,
    kind: 'fence',
    message: message(key, words),
    fixes: isQuoted ? swapFences(issue, block.line, at) : [],
  };
}

/** Writes a quoted block of code with the other kind of fence, which the fences below do not close. */
function swapFences({ text, lines, opaque }: Issue, line: number, { start }: Span): Fix[] {
  const mark = text.charAt(start);
  const other = mark === '`' ? '~' : '`';
  const code = opaque.find((each) => each.line === line);
  if (!code || text.includes(other.repeat(3))) return [];
  const edits = [lines.textOf(line), lines.textOf(code.endLine)].map((source, index) => {
    const from = lines.startOf(index === 0 ? line : code.endLine) + source.indexOf(mark.repeat(3));
    const [marks = ''] = /^(?:`+|~+)/.exec(text.slice(from, from + source.length)) ?? [];
    return { span: { start: from, end: from + marks.length }, newText: other.repeat(marks.length) };
  });
  return [{ title: message('not-on-page-fence-fix', other.repeat(3)), edits, safe: false }];
}

/** Whether a line would look wrong if its Markdown was printed as it is. */
function isMarkdown({ text }: Issue, { span, heading, lists, quotes }: ProseLine): boolean {
  return heading + lists + quotes > 0 || /\*\*|`|\]\(/.test(text.slice(span.start, span.end));
}

/** A line that is not shown at all. Definitions and images are shown elsewhere, or otherwise. */
function reportGone({ text }: Issue, { span }: ProseLine): Report | null {
  const words = text.slice(span.start, span.end);
  if (/^\[[^\]]*\]\s?[:：]|!\[|^[`~]{3}/.test(words) || !/[\p{L}\p{N}]/u.test(words.replace(/<[^>]*>/g, '')))
    return null;
  return { span, kind: 'gone', message: message('not-on-page-gone') };
}

/** A line without the white space around it. */
function trimLine({ lines }: Issue, line: number): Span {
  const source = lines.textOf(line);
  const start = lines.startOf(line) + source.length - source.trimStart().length;
  return { start, end: start + source.trim().length };
}
