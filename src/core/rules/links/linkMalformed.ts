import { message, type MessageKey } from '../../messages/message';
import type { Issue } from '../../issue/issue';
import { excerpt } from '../../text/excerpt';
import { cutToLine } from '../../text/lines';
import { indexFrom, type Span } from '../../text/span';
import { learnImages } from '../../addresses/imageAddress';
import { findBrokenImages } from '../../lint/brokenLinks/findBrokenImages';
import { checkBare } from './checkBare';
import { checkLink } from './checkLink';
import { linkExamples } from './linkExamples';
import type { LinkFault } from '../../lint/brokenLinks/faults';
import { findBrokenLinks, listSuspects } from '../../lint/brokenLinks/findBrokenLinks';
import { scanSchemes } from './scanSchemes';
import { crossesGap } from '../../lint/crossesGap';
import type { Report, Rule, RuleContext } from '../../lint/rule';

export const linkMalformed: Rule = {
  id: 'link-malformed',
  kinds: linkExamples.kinds,
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

  *check(issue, context) {
    const { config } = context;
    const looksLikeImage = learnImages(
      issue.images.map(({ src }) => src),
      config.imageHosts ?? [],
    );
    const suspects = [...listSuspects(issue)];
    const found: LinkFault[] = [...findBrokenLinks(issue, suspects, looksLikeImage)];
    for (const link of issue.links) {
      const fault = link.kind === 'bare' ? null : checkLink(issue.text, link, looksLikeImage);
      if (fault) found.push(fault);
    }
    // An address in a broken link is reported once.
    for (const faults of [scanSchemes(issue, suspects), checkBare(issue, context)]) {
      const isReported = findMeeting(found);
      found.push(...[...faults].filter(({ span }) => !isReported(span)));
    }
    const images = findBrokenImages(issue, config);
    const inImage = findMeeting(images.map(({ whole: span }) => ({ span, edits: [] })));
    // Beside a broken image it is a guess what belongs to which.
    const lineOf = ({ start }: Span) => issue.lines.lineAt(start);
    const doubtful = new Set(images.map(({ whole }) => lineOf(whole)));
    for (const fault of found)
      if (!inImage(fault.span))
        yield report(issue, context, { ...fault, certain: fault.certain && !doubtful.has(lineOf(fault.span)) });
  },
};

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

function report(issue: Issue, context: RuleContext, { kind, span, written, edits, certain }: LinkFault): Report {
  const isLiteral = kind === 'gap' && !crossesGap(issue, context, span.start);
  const key: MessageKey = isLiteral ? 'link-gap-literal' : `link-${kind}`;
  const fixes = edits.length > 0 ? [{ title: message('link-fix'), edits, safe: certain }] : [];
  return { span: cutToLine(span, issue.lines), kind, message: message(key, excerpt(written)), fixes };
}
