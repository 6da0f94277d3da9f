import type { Dialect } from '../../config/config';
import { message, type MessageKey } from '../../messages/message';
import type { Issue } from '../../issue/issue';
import { indexFrom, type Span } from '../../text/span';
import { learnImages } from '../images/evidence';
import { findBrokenImages } from '../images/findBrokenImages';
import { checkBare } from './checkBare';
import { checkLink } from './checkLink';
import { linkExamples } from './examples';
import { linkFaultKinds, type LinkFault } from './fault';
import { scanLinks } from './scanLinks';
import { scanSchemes } from './scanSchemes';
import { listSuspects } from './suspects';
import { crossesGap } from '../../lint/crossesGap';
import type { Report, Rule } from '../../lint/rule';

export const linkMalformed: Rule = {
  id: 'link-malformed',
  kinds: linkFaultKinds,
  severity: 'warning',
  summary: {
    'en': 'Every link is written correctly and has a valid URL.',
    'zh-cn': '每个链接的写法正确，网址有效。',
  },
  why: {
    'en': 'A single wrong character, and readers see brackets and a URL, or click a link that does not work.',
    'zh-cn': '只要错一个字符，读者看到的就是括号和网址，或者无法打开的链接。',
  },
  good: linkExamples.good,
  bad: linkExamples.bad,

  *check(issue, { config }) {
    const looksLikeImage = learnImages(
      issue.images.map(({ src }) => src),
      config.imageHosts ?? [],
    );
    const suspects = [...listSuspects(issue)];
    const found: LinkFault[] = [...scanLinks(issue, suspects, looksLikeImage)];
    for (const link of issue.links) {
      const fault = link.kind === 'bare' ? null : checkLink(issue.text, link, looksLikeImage);
      if (fault) found.push(fault);
    }
    // An address that stands in a broken link is told of once.
    for (const faults of [scanSchemes(issue, suspects), checkBare(issue, config.dialect)]) {
      const isTold = findMeeting(found);
      found.push(...[...faults].filter(({ span }) => !isTold(span)));
    }
    const images = findBrokenImages(issue, config);
    const inImage = findMeeting(images.map(({ whole }) => ({ span: whole, edits: [] })));
    // Beside a broken image it is a guess what belongs to which.
    const lineOf = ({ start }: Span) => issue.lines.lineAt(start);
    const doubtful = new Set(images.map(({ whole }) => lineOf(whole)));
    for (const fault of found)
      if (!inImage(fault.span))
        yield report(issue, config.dialect, { ...fault, certain: fault.certain && !doubtful.has(lineOf(fault.span)) });
  },
};

/** Tells whether a piece shares a character with what some faults are about. */
function findMeeting(faults: readonly Pick<LinkFault, 'span' | 'extent' | 'edits'>[]): (span: Span) => boolean {
  const covers = faults.map(({ span, extent = span, edits }) => {
    const spans = [span, extent, ...edits.map((edit) => edit.span)];
    return { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) };
  });
  const sorted = covers.sort((a, b) => a.start - b.start).map((span) => ({ span }));
  return ({ start, end }) => {
    const before = sorted[indexFrom(sorted, end) - 1];
    return before !== undefined && start < before.span.end;
  };
}

function report(issue: Issue, dialect: Dialect, { kind, span, written, edits, certain }: LinkFault): Report {
  const { lines } = issue;
  const isLiteral = kind === 'gap' && !crossesGap(issue, dialect, span.start);
  const key: MessageKey = isLiteral ? 'link-gap-literal' : `link-${kind}`;
  const end = Math.min(span.end, lines.endOf(lines.lineAt(span.start)));
  const fixes = edits.length > 0 ? [{ title: message('link-fix'), edits, safe: certain }] : [];
  return { span: { start: span.start, end }, kind, message: message(key, shorten(written)), fixes };
}

function shorten(written: string): string {
  const line = written.replace(/\s+/g, ' ').trim();
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
}
