import type { Issue, Link, Release } from '../../issue/issue';
import { message } from '../../messages/message';
import { findByName, findByUrl, type Registry } from '../../projects/registry';
import { indexFrom, type Span } from '../../text/span';
import { checkTarget } from '../../addresses/checkTarget';
import { replaceInAddress } from '../../lint/fixEdits';
import { isRepository } from '../../projects/readLabel';
import type { Fix, Rule } from '../../lint/rule';

export const releaseMismatch: Rule = {
  id: 'release-mismatch',
  severity: 'warning',

  *check({ issue, config: { registry } }) {
    const { releases } = issue;
    let next = 0;
    for (let index = 0; index < releases.length; index = next) {
      const first = releases[index];
      if (!first) return;
      // A line may announce some versions, with one link to the release notes.
      while (releases[next]?.line === first.line) next++;
      const part = first.url === null ? null : findTagVersion(first.url);
      const link = part && findReleaseNotesLink(issue, first, releases[next]);
      // Another rule reports a broken address.
      if (!part || !link || checkTarget(link.url) || !isOfProject(first, link.url, registry)) continue;
      const tagVersion = link.url.slice(part.start, part.end);
      const isSame = ({ version }: Release) => !/^\d/.test(version) || isSameVersion(version, tagVersion);
      if (releases.slice(index, next).some(isSame)) continue;
      yield {
        span: { start: link.urlSpan.start + part.start, end: link.urlSpan.start + part.end },
        message: message('release-mismatch', first.project, first.version, tagVersion),
        fixes: createFixes(issue, first, link, part),
      };
    }
  },
};

/** The link with the address of a release; null if it belongs to a later release. */
function findReleaseNotesLink({ text, links }: Issue, { span, url }: Release, next: Release | undefined): Link | null {
  let index = indexFrom(links, span.start);
  while (index < links.length && links[index]?.url !== url) index++;
  const link = links[index];
  if (!link || (next && next.span.start <= link.span.start)) return null;
  return text.slice(link.urlSpan.start, link.urlSpan.end) === url ? link : null;
}

/** Whether an address is of the announced project: a release may also link its dependencies. */
function isOfProject({ project }: Release, url: string, registry: Registry): boolean {
  const named = findByName(registry, project);
  return isRepository(project, url) || (named !== undefined && named === findByUrl(registry, url));
}

/** Offers both fixes: only the writer knows which of the two is right. */
function createFixes({ text }: Issue, { span, version }: Release, link: Link, part: Span): Fix[] {
  const tagVersion = link.url.slice(part.start, part.end);
  const title = message('release-mismatch-link-fix', version);
  const fixes: Fix[] = [{ title, edits: replaceInAddress(text, link, part, version), safe: false }];
  const line = text.slice(span.start, span.end);
  const start = span.start + line.indexOf(version);
  // If the version occurs more than once in the line, it is unclear which one to replace.
  if (line.indexOf(version) !== line.lastIndexOf(version)) return fixes;
  const edits = [{ span: { start, end: start + version.length }, newText: tagVersion }];
  return [...fixes, { title: message('release-mismatch-version-fix', tagVersion), edits, safe: false }];
}

const releaseTagUrl =
  /^https?:\/\/(?:www\.)?github\.com\/[\w.-]+\/[\w.-]+\/releases\/tag\/([\w.+@%/-]*[\w+-])(?=\/?(?:[?#]|$))/i;
/** Where a tag's version begins: `v1.2.3`, `name-v1.2.3`, `@scope/name@1.2.3`. */
const versionStart = /(?:^|[-_@/]|%40|%2F)v?(?=\d+(?:[._-]|$))/i;

/** The span of the version in the address of a GitHub release; null without a version (`nightly`). */
export function findTagVersion(url: string): Span | null {
  const [whole = '', tag = ''] = releaseTagUrl.exec(url) ?? [];
  const match = versionStart.exec(tag);
  if (!match) return null;
  const start = whole.length - tag.length + match.index + match[0].length;
  const slash = whole.indexOf('/', start);
  return { start, end: slash < 0 ? whole.length : slash };
}

/** Whether two versions can be the same: one may be more precise (`6` and `6.1.4`, `1.2.0` and `1.2.0-GA`, `1.2.0rc1`). */
export function isSameVersion(one: string, other: string): boolean {
  const [short = '', long = ''] = [one.toLowerCase(), other.toLowerCase()].sort((a, b) => a.length - b.length);
  return long.startsWith(short) && !/^\d/.test(long.slice(short.length));
}
