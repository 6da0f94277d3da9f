import type { DigestDocument } from '../../issue/digestDocument';
import { listLiteralLines, type LiteralLine } from '../../lint/literalText';
import { readOnPage } from '../../lint/onPage';
import type { Report, Rule } from '../../lint/rule';
import { excerpt, message } from '../../messages/message';
import { findDefinitions, foldName, type Definition } from './definitions';
import { checkNoteMarks, findLostNotes } from './footnoteMarks';

export const referenceBroken: Rule = {
  id: 'reference-broken',
  severity: 'warning',

  *check(document) {
    const { issue, article } = document;
    // In a template of Liquid, names may be defined by what is included.
    if (!issue.text.includes(']', issue.body.start) || /(?:^|[^{])\{%/.test(issue.text)) return;
    const definitions = findDefinitions(document);
    // CommonMark has no footnotes; most sites that name it have.
    const hasNotes = document.config.dialect !== 'commonmark';
    if (hasNotes) yield* findLostNotes(document, definitions);
    yield* findAngles(document, definitions);
    yield* findGaps(document);
    const byName = new Map(definitions.map((each) => [(each.isNote ? '^' : '') + foldName(each.name), each]));
    for (const line of listLiteralLines(issue.text, article, /\[/)) {
      yield* checkReferences(line, byName);
      if (hasNotes) yield* checkNoteMarks(line, byName);
    }
  },
};

/** `[text][name]` that readers see with its brackets, and `[name]` of a definition that they see. */
const reference = /(!?)\[([^[\]]{1,200})\](?:\[([^[\]]{0,200})\])?/g;

function* checkReferences({ text, toSpan }: LiteralLine, byName: ReadonlyMap<string, Definition>): Iterable<Report> {
  for (const { 0: whole, 1: bang, 2: words = '', 3: written, index } of text.matchAll(reference)) {
    const before = text.slice(Math.max(0, index - 2), index);
    const after = text.slice(index + whole.length).trimStart();
    // What is written like a link whose parentheses went wrong has a rule of its own.
    if (
      words.startsWith('^') ||
      /:\/\//.test(written ?? '') ||
      /[\w)\]\ufffc]$/.test(before) ||
      /^(?:[([]|[ \t]*[:：])/.test(after)
    )
      continue;
    const name = written === undefined || written === '' ? words : written;
    const definition = byName.get(foldName(name));
    const isMeant = definition
      ? definition.fault !== null || written !== undefined
      : written !== undefined &&
        (bang !== '' || written === '' || byName.size > 0 || text.slice(0, index).trim() !== '');
    if (!isMeant) continue;
    const span = toSpan(index, index + whole.length);
    const fault = definition?.fault ?? 'missing';
    yield { span, kind: 'reference', message: message(`reference-${fault}`, excerpt(whole), excerpt(name)) };
  }
}

/** Blackfriday takes the second bracket of `<address>` for a part of the address. */
function* findAngles({ issue, config }: DigestDocument, definitions: readonly Definition[]): Iterable<Report> {
  if (config.dialect !== 'blackfriday') return;
  for (const { isNote, fault, rest } of definitions) {
    const [address] = /^<[^<>\s]+>/.exec(issue.text.slice(rest.start, rest.end)) ?? [];
    if (isNote || fault || address === undefined) continue;
    const span = { start: rest.start, end: rest.start + address.length };
    const edits = [{ span, newText: address.slice(1, -1) }];
    const fixes = [{ title: message('reference-angle-fix'), edits, safe: false }];
    yield { span, kind: 'reference', message: message('reference-angle'), fixes };
  }
}

/** `[text] [name]`: a space between is accepted by Blackfriday alone. */
function* findGaps(document: DigestDocument): Iterable<Report> {
  const { text, links } = document.issue;
  for (const { kind, span } of links) {
    if (kind !== 'reference' || text.charAt(span.start - 1) !== ' ') continue;
    const [first = ''] = /!?\[[^[\]\r\n]{1,100}\] $/.exec(text.slice(Math.max(0, span.start - 104), span.start)) ?? [];
    const start = span.start - first.length;
    const isName = /^\[[\w.-]+\]$/.test(text.slice(span.start, Math.min(span.end, span.start + 60)));
    const bracket = { start: span.start - 2, end: span.start - 1 };
    if (first === '' || !isName || readOnPage(document, bracket).kind !== 'text') continue;
    const gap = { start: span.start - 1, end: span.start };
    const fixes = [{ title: message('reference-gap-fix'), edits: [{ span: gap, newText: '' }], safe: false }];
    const words = message('reference-space', excerpt(first));
    yield { span: { start, end: span.end }, kind: 'reference', message: words, fixes };
  }
}
