import type { DigestDocument } from '../../issue/digestDocument';
import { message, type MessageKey, excerpt } from '../../messages/message';
import type { DialectName } from '../../config/config';
import type { Issue, Link } from '../../issue/issue';
import { cutToLine } from '../../text/lines';
import { indexFrom, type Span } from '../../text/span';
import { findEntities } from '../../addresses/entities';
import { learnImages } from '../../addresses/imageAddress';
import { findBrokenImages } from '../../lint/brokenLinks/findBrokenImages';
import { checkBare, scanSchemes } from './checkBare';
import { checkLink } from './checkLink';
import type { LinkFault } from '../../lint/brokenLinks/faults';
import { findBrokenTags } from '../../lint/brokenLinks/findBrokenTags';
import { findBrokenLinks, listSuspects } from '../../lint/brokenLinks/findBrokenLinks';
import { crossesGap } from '../../lint/crossesGap';
import type { Report, Rule } from '../../lint/rule';

export const linkMalformed: Rule = {
  id: 'link-malformed',
  severity: 'warning',
  readsTags: true,

  *check(document) {
    const { issue } = document;
    const { config } = document;
    const looksLikeImage = learnImages(issue.images, config.imageHosts);
    const suspects = [...listSuspects(document)];
    const found: LinkFault[] = [...findBrokenLinks(issue, suspects, looksLikeImage)];
    for (const { element, span, ...fault } of findBrokenTags(document))
      if (element === 'a') found.push({ ...fault, span: cutToLine(span, issue.lines), edits: [], certain: false });
    for (const link of issue.links) {
      const fault =
        checkEntities(link, config.dialect) ??
        (link.kind === 'bare' ? null : checkLink(issue.text, link, looksLikeImage));
      if (fault) found.push(fault);
    }
    // An address in a broken link is reported once.
    for (const faults of [scanSchemes(issue, suspects), checkBare(issue, document)]) {
      const isReported = findMeeting(found);
      found.push(...[...faults].filter(({ span }) => !isReported(span)));
    }
    const images = findBrokenImages(document);
    const inImage = findMeeting(images.map(({ whole: span }) => ({ span, edits: [] })));
    // Beside a broken image it is a guess what belongs to which.
    const lineOf = ({ start }: Span) => issue.lines.lineAt(start);
    const doubtful = new Set(images.map(({ whole }) => lineOf(whole)));
    for (const fault of found)
      if (!inImage(fault.span))
        yield report(issue, document, { ...fault, certain: fault.certain && !doubtful.has(lineOf(fault.span)) });
  },
};

/** `&amp;` in an address: some sites make `&` of it, and some open another page. */
function checkEntities({ kind, url, urlSpan }: Link, dialect: DialectName): LinkFault | null {
  const isKept =
    dialect === 'blackfriday' ? kind === 'inline' : kind === 'angle' || (kind === 'bare' && dialect === 'goldmark');
  const places = isKept ? findEntities(url, urlSpan.start) : [];
  const [span] = places;
  if (!span) return null;
  const edits = places.map((each) => ({ span: each, newText: '&' }));
  return { kind: 'address-entity', span, written: '', edits, certain: true };
}

/** What may be meant as it is: the writer may want the page of a service, or a page for some days. */
const doubts: ReadonlySet<string> = new Set(['address-expiring', 'address-incomplete', 'address-private']);

/** Tells whether a piece shares a character with what some faults are about. */
function findMeeting(faults: readonly Pick<LinkFault, 'span' | 'whole' | 'edits'>[]): (span: Span) => boolean {
  const covers = faults.map(({ span, whole = span, edits }) => {
    const spans = [span, whole, ...edits.map((edit) => edit.span)];
    return { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) };
  });
  const sorted = covers.sort((a, b) => a.start - b.start).map((span) => ({ span }));
  return ({ start, end }) => {
    const before = sorted[indexFrom(sorted, end) - 1];
    return before !== undefined && start < before.span.end;
  };
}

function report(issue: Issue, document: DigestDocument, { kind, span, written, edits, certain }: LinkFault): Report {
  const isLiteral = kind === 'gap' && !crossesGap(issue, document, span.start);
  const key: MessageKey = isLiteral ? 'link-gap-literal' : `link-${kind}`;
  const fixes = edits.length > 0 ? [{ title: message('link-fix'), edits, safe: certain }] : [];
  const severity = doubts.has(kind) ? ({ severity: 'info' } as const) : {};
  return { span: cutToLine(span, issue.lines), kind, message: message(key, excerpt(written)), fixes, ...severity };
}
