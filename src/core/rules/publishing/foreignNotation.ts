import type { DigestDocument } from '../../issue/digestDocument';
import { message, excerpt, type MessageKey } from '../../messages/message';
import { readOpaqueZones } from '../../lint/opaque';
import type { Fix, Report, Rule } from '../../lint/rule';
import type { TextLine } from '../../markdown/textBlocks';
import type { Span } from '../../text/span';
import { readBbcode } from './bbcode';
import { emojiCodes } from './emojiCodes';
import { notations, placeholder, trace, type Notation, type NotationKind } from './foreignPatterns';

export const foreignNotation: Rule = {
  id: 'foreign-notation',
  severity: 'warning',

  *check(document) {
    const reports = document.article.textLines.flatMap((line) => [...checkLine(document, line)]);
    // Who uses such notations throughout has seen that the site knows them.
    for (const found of reports) yield reports.length < usual ? found : { ...found, severity: 'info' };
    // Hugo prints what Jekyll and its like fill in.
    if (document.config.dialect !== 'commonmark') yield* checkTemplates(document);
  },
};

/** How many notations a text has that relies on them. */
const usual = 3;

function* checkLine(document: DigestDocument, line: TextLine): Iterable<Report> {
  const offset = line.runs[0]?.span.start ?? 0;
  if (!trace.test(document.text.slice(offset, line.runs.at(-1)?.span.end))) return;
  const source = readSource(document.text, line);
  const isPrinted = (place: number) => showsText(document, place);
  let last = -1;
  const place = (start: number, length: number) => ({ start: offset + start, end: offset + start + length });
  for (const notation of notations) {
    if (notation.inside && !(line.isFirst && line.block.path.includes(notation.inside))) continue;
    for (const { 0: written, index } of source.matchAll(notation.pattern)) {
      if (index <= last || !isPrinted(offset + index)) continue;
      last = Math.max(last, index);
      yield report(notation, place(index, written.length), written);
    }
  }
  for (const { start, length, written } of readBbcode(source))
    if (isPrinted(offset + start)) yield report({ kind: 'bbcode' }, place(start, length), written);
  for (const { 0: written, 1: name = '', index } of source.matchAll(/(?<![\w:/]):([a-z+-][\w+-]{0,30}):(?![\w:])/g)) {
    const sign = emojiCodes.get(name);
    if (sign === undefined || !isPrinted(offset + index)) continue;
    const span = place(index, written.length);
    const fixes = [{ title: message('foreign-emoji-fix', sign), edits: [{ span, newText: sign }], safe: false }];
    yield report({ kind: 'emoji', severity: 'info' }, span, written, fixes);
  }
}

/** The line as it was written; placeholders stand for what is not text. */
function readSource(text: string, { runs }: TextLine): string {
  let source = '';
  let at = runs[0]?.span.start ?? 0;
  for (const { kind, span } of runs) {
    source += text.slice(at, span.start);
    source += kind === 'text' ? text.slice(span.start, span.end) : placeholder.repeat(span.end - span.start);
    at = span.end;
  }
  // The address of a link that ends the line.
  return source + (/^\]\([^()\s]{0,300}\)/.exec(text.slice(at, at + 305))?.[0] ?? '');
}

/** Whether readers see the character at an offset of the file, and not as a part of a link. */
function showsText({ article }: DigestDocument, offset: number): boolean {
  const run = article.findRun(offset)?.run;
  return run?.kind === 'text' && !run.inlineElements.includes('a');
}

/** Reports the values and tags of templates, of a text that has many only the first. */
function* checkTemplates(document: DigestDocument): Iterable<Report> {
  const { text } = document;
  const zones = readOpaqueZones(document);
  // Shortcodes are Hugo's own.
  const printed = zones
    .list('template')
    .filter((span) => !/^\{\{[<%]/.test(text.slice(span.start, span.start + 3)))
    .filter((span) => !zones.meets(span, ['code', 'comment']));
  for (const span of printed.slice(0, printed.length < usual ? usual : 1))
    yield report({ kind: 'template', severity: 'info' }, span, text.slice(span.start, span.end));
}

function report(
  { kind, severity }: Pick<Notation, 'severity'> & { readonly kind: NotationKind },
  span: Span,
  written: string,
  fixes: readonly Fix[] = [],
): Report {
  const key: MessageKey = `foreign-${kind}`;
  return { span, kind, message: message(key, excerpt(written)), ...(severity && { severity }), fixes };
}
