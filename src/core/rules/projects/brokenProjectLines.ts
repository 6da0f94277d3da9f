import type { Entry, Issue } from '../../issue/issue';
import { findByName, type Registry } from '../../projects/registry';
import { indexFrom } from '../../text/span';
import { findBrokenLinks, listSuspects } from '../../lint/brokenLinks/findBrokenLinks';

/** How a project line begins. */
const labelled =
  /^[\s*_「『【《[]{0,8}([^「」『』【】《》[\]*_:：<(（]{2,40}?)[\s*_」』】》\]]{0,8}[:：]?[\s*_<]{0,4}[[【(（]?\s?(?:https?[:：]|www\.)/i;

/** Tells whether an entry has a project line whose link is broken: the rule about links says so, and what is to be done. */
export function findBrokenLines(issue: Issue, registry: Registry): (entry: Entry) => boolean {
  let lines: ReadonlySet<number> | undefined;
  return ({ line, endLine }) => {
    const from = indexFrom(issue.prose, issue.lines.startOf(line));
    for (let i = from; (issue.prose[i]?.line ?? Infinity) <= endLine; i++) {
      const { span, line: at = -1 } = issue.prose[i] ?? {};
      const label = labelled.exec(
        issue.text.slice(span?.start, Math.min(span?.end ?? 0, (span?.start ?? 0) + 120)),
      )?.[1];
      if (label === undefined || !findByName(registry, label)) continue;
      lines ??= readBroken(issue);
      if (lines.has(at)) return true;
    }
    return false;
  };
}

function readBroken(issue: Issue): ReadonlySet<number> {
  const faults = findBrokenLinks(issue, [...listSuspects(issue)], () => false);
  return new Set(Array.from(faults, ({ span }) => issue.lines.lineAt(span.start)));
}
