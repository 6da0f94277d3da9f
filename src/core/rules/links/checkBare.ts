import type { DigestDocument } from '../../issue/digestDocument';
import type { Issue, Link } from '../../issue/issue';
import { type Span, indexFrom } from '../../text/span';
import { checkTarget, isPrivate, isTwice } from '../../addresses/checkTarget';
import type { LinkFault } from '../../lint/brokenLinks/faults';

import { checkScheme } from '../../addresses/addressScheme';
import { readOpaqueZones, type OpaqueZones } from '../../lint/opaque';
import { lastAtOrBefore } from '../../text/search';
import { maskCode } from '../../text/codeMask';
import type { Paragraph } from '../../issue/paragraphs';

/** How many tags before an address are looked at. */
const maxTags = 8;
/** What can be said of an address whatever is beside it. */
const pageFaults: ReadonlySet<string> = new Set(['address-path', 'address-backstage', 'address-expiring']);
const server = /^https?:\/\/[a-z0-9-]+\.[a-z0-9]/i;
/** What is absorbed at the end of an address: words, quotation marks, dashes, Chinese punctuation, the mark that closes emphasis. */
const absorbed = /[*"'\u2013-\u201f\u2026\u3001-\u30ff\u3400-\u9fff\uff00-\uffef]|\.\./;
/** Words after a letter or digit; after a slash or an equals sign they may belong to the address. */
const gluedWords = /[\w)](?=[\u3040-\u30ff\u3400-\u9fff])/;

/** Checks the addresses that are bare in the text, by what the page makes of them. */
export function* checkBare(issue: Issue, document: DigestDocument): Iterable<LinkFault> {
  const zones = readOpaqueZones(document);
  for (const link of issue.links) {
    if (link.kind !== 'bare' || isElsewhere(issue.text, link.span, zones)) continue;
    const open = checkAngle(issue, link);
    const fault =
      open ?? checkWhole(link) ?? (isPlain(issue.text, link.span) ? null : checkSeen(issue, link, document));
    if (fault) yield fault;
  }
}

/** Whether an address is a part of something else that links, or is checked by itself. */
function isElsewhere(text: string, { start }: Span, zones: OpaqueZones): boolean {
  // What is after `](` belongs to a broken link or image, which has a finding of its own.
  if (/[\]】］]\s?[(（]$/.test(text.slice(Math.max(0, start - 3), start))) return true;
  return zones.meets({ start, end: start }, ['template', 'tag']) || isInAnchor(text, start, zones.list('tag'));
}

/** Whether a place is between `<a …>` and `</a>`. */
function isInAnchor(text: string, at: number, tags: readonly Span[]): boolean {
  let index = lastAtOrBefore(tags.length, (each) => tags[each]?.start ?? 0, at);
  for (let steps = 0; steps < maxTags; steps++, index--) {
    const { start, end } = tags[index] ?? { start: 0, end: 0 };
    const [, close] = /^<(\/?)a[\s>]/i.exec(text.slice(start, end)) ?? [];
    if (close !== undefined) return close === '';
  }
  return false;
}

/** `<https://…` that is never closed. */
function checkAngle({ text, lines }: Issue, { span, url }: Link): LinkFault | null {
  if (text[span.start - 1] !== '<' || text[span.start - 2] === '\\') return null;
  const rest = text.slice(span.end, lines.endOf(lines.lineAt(span.end)));
  const closed = rest.includes('>');
  const edits = closed || checkTarget(url) ? [] : [{ span: { start: span.end, end: span.end }, newText: '>' }];
  return { kind: 'angle-open', span: { start: span.start - 1, end: span.end }, written: url, edits, certain: true };
}

/** Two addresses glued together, one that begins twice, or one that opens no page. */
function checkWhole({ span, url }: Link): LinkFault | null {
  const fault = checkTarget(url);
  if (!fault || !(isTwice(fault.kind) || pageFaults.has(fault.kind))) return null;
  const place = { start: span.start + fault.start, end: span.start + fault.end };
  const edits = fault.repair === undefined ? [] : [{ span, newText: fault.repair }];
  return {
    kind: fault.kind,
    span: place,
    written: url.slice(fault.start, fault.end),
    edits,
    certain: fault.certain === true,
  };
}

/** Spaces or line ends around, and no asterisk: every site makes a link of it, or none does. */
function isPlain(text: string, { start, end }: Span): boolean {
  return (
    !text.slice(start, end).includes('*') &&
    /^[\s<]?$/.test(text.charAt(end)) &&
    !gluedWords.test(text.slice(start, end)) &&
    /^\s?$/.test(text.charAt(start - 1))
  );
}

/** What the page makes of an address with something beside it. */
function checkSeen(issue: Issue, { span, url }: Link, document: DigestDocument): LinkFault | null {
  const { text } = issue;
  // What is between `[` and `]` is the text of a broken link, which has a finding of its own.
  if (text[span.start - 1] === '[' && text[span.end] === ']') return null;
  // Readers cannot open a private server, and a URL without a host is none. Before `{` it is an example.
  if (!server.test(url) || isPrivate(url) || text[span.end] === '{') return null;
  // Only an issue that has such an address pays for reading the page.
  const { run } = document.article.findRun(span.start) ?? {};
  if (!run) return null;
  const words = gluedWords.exec(url);
  const own = words ? words.index + 1 : url.length;
  const edits = [{ span: { start: span.start, end: span.start + own }, newText: `<${url.slice(0, own)}>` }];
  const certain = words === null;
  if (!run.inlineElements.includes('a')) {
    // CommonMark does not turn bare URLs into links, so there is nothing to report.
    if (document.config.dialect === 'commonmark') return null;
    return { kind: 'not-linked', span, written: url.slice(0, own), edits, certain };
  }
  if (run.span.end < span.start + own) return cutOff(text, run.span.end, span, edits);
  const extra = { start: span.start + own, end: run.span.end };
  const written = text.slice(extra.start, extra.end);
  if (run.span.start !== span.start || !absorbed.test(written)) return null;
  // An ellipsis may stand for the rest of the address.
  return { kind: 'glued', span: extra, written, edits, certain: certain && !/^(?:…|\.\.)/.test(written) };
}

/** The page takes only the beginning of an address for one. */
function cutOff(text: string, start: number, { end }: Span, edits: LinkFault['edits']): LinkFault {
  return { kind: 'cut', span: { start, end }, written: text.slice(start, end), edits, certain: true };
}

/** Programs that a digest invites its readers into; no site makes a link of their addresses by itself. */
const apps = new Set(['dingtalk', 'weixin', 'wemeet', 'feishu', 'lark', 'zoommtg', 'zoomus', 'msteams', 'tg']);
const start = /(?<![\w/.:])([a-z]{3,9})([:：;；][/／]{1,3}|[/／]{2})(?=[a-z0-9-]{1,63}[.。/])/gi;

/** Finds URLs in running text that no site turns into links: the scheme is misspelled, or belongs to another program. */
export function* scanSchemes(issue: Issue, paragraphs: readonly Paragraph[]): Iterable<LinkFault> {
  if (paragraphs.length === 0) return;
  const taken = [...issue.links, ...issue.images].sort((a, b) => a.span.start - b.span.start);
  for (const { text, toFile, toSpan } of paragraphs) {
    if (!/[:：;；][/／]|\/\//.test(text)) continue;
    const inCode = maskCode(text);
    for (const match of text.matchAll(start)) {
      const { 0: written, 1: word = '', 2: mark, index } = match;
      const at = toFile(index);
      const before = taken[indexFrom(taken, at + 1) - 1];
      if (inCode(index) || (before && before.span.end > at)) continue;
      const end = index + written.length;
      if (apps.has(word.toLowerCase()) && mark === '://') {
        yield { kind: 'app', span: toSpan(index, end + endOf(text, end)), written, edits: [], certain: false };
        continue;
      }
      const repair = checkScheme(text.slice(index, end + 20))?.repair;
      if (repair === undefined || !repair.startsWith('http')) continue;
      const newText = `${repair.slice(0, repair.indexOf('://'))}://`;
      const span = toSpan(index, end);
      yield { kind: 'address-scheme', span, written, edits: [{ span, newText }], certain: true };
    }
  }
}

/** How far an address goes on. */
function endOf(text: string, from: number): number {
  const rest = /^[^\s<>"'\u3000-\u303f\uff00-\uffef]{0,500}/.exec(text.slice(from, from + 500));
  return rest?.[0].length ?? 0;
}
