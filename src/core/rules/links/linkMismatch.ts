import type { Issue, Link } from '../../issue/issue';
import { message } from '../../messages/message';
import { findByUrl, type Registry } from '../../projects/registry';
import { cutToLine } from '../../text/lines';
import { indexFrom } from '../../text/span';
import { checkTarget } from '../../addresses/checkTarget';
import { foldAddress } from '../../addresses/foldAddress';
import { findTextAddress, isMail, isWord } from '../../addresses/textAddress';
import { unescapeAll } from '../../markdown/markdownIt';
import { readLabel } from '../../projects/readLabel';
import type { Fix, Rule } from '../../lint/rule';

const shortArticle = /^https?:\/\/mp\.weixin\.qq\.com\/s\/[\w-]/i;
const longArticle = /^https?:\/\/mp\.weixin\.qq\.com\/s\?\S*__biz=/i;

export const linkMismatch: Rule = {
  id: 'link-mismatch',
  severity: 'warning',

  *check({ issue, config }) {
    for (const link of issue.links) {
      if (link.kind !== 'inline' || link.url === '' || link.text === link.url) continue;
      const place = findTextAddress(link.text);
      if (!place) continue;
      const shown = unescapeAll(link.text.slice(place.start, place.end));
      // A mailbox may lead to a page about it.
      if (isMail(shown) && !isMail(link.url.replace(/^mailto:\/{0,2}/i, ''))) continue;
      if (isSame(shown, link.url, config.site.base) || isBroken(shown, link.url)) continue;
      const isUnknown = isOtherNotation(shown, link.url);
      yield {
        span: cutToLine(link.span, issue.lines),
        message: isUnknown ? message('link-mismatch-article', link.url) : message('link-mismatch', link.url),
        // What is encoded in the address has a finding of its own, with the cause and the repair.
        ...((isUnknown || isEncoded(shown, link.url)) && { severity: 'info' }),
        fixes: repair(link, place, shown, meantBy(issue, link, shown, config.registry)),
      };
    }
  },
};

function isSame(shown: string, url: string, base: string | null): boolean {
  const [from, to] = [foldAddress(shown), foldAddress(url)];
  if (from === to) return true;
  // A path of the site's own: the server is whatever the site's is.
  if (/^\/(?!\/)/.test(url)) {
    const server = base === null ? from.split('/', 1)[0] : foldAddress(base);
    return from === foldAddress(`https://${server}${url}`);
  }
  const shortened = /^(.+?)(?:\.{3}|…)$/.exec(shown)?.[1];
  return shortened !== undefined && to.startsWith(foldAddress(shortened));
}

/** The short and the long address of an article on WeChat: whether it is the same article only WeChat knows. */
function isOtherNotation(shown: string, url: string): boolean {
  return (shortArticle.test(shown) && longArticle.test(url)) || (longArticle.test(shown) && shortArticle.test(url));
}

/** Whether the target is the text with words of the sentence at its end. */
function isEncoded(shown: string, url: string): boolean {
  const fault = checkTarget(url);
  return fault?.kind === 'address-encoded' && foldAddress(fault.repair ?? url) === foldAddress(shown);
}

/** An address that leads nowhere is reported by itself, unless it means another page than the text once it is repaired. */
function isBroken(shown: string, url: string): boolean {
  if (isWord(url)) return true;
  const fault = checkTarget(url);
  if (!fault || fault.kind === 'address-encoded') return false;
  return fault.repair === undefined || foldAddress(fault.repair) === foldAddress(shown);
}

/** Which of the two is right only the writer knows. */
function repair(
  { text, textSpan, url, urlSpan }: Link,
  place: Link['span'],
  shown: string,
  isMeant: (address: string) => boolean,
): Fix[] {
  const asText = url.replace(/^mailto:/i, '');
  const asTarget = shown.includes('@') && !shown.includes('/') ? `mailto:${shown}` : shown;
  if (textSpan.end - textSpan.start !== text.length || /[[\]()<>\s]/.test(url + shown)) return [];
  const span = { start: textSpan.start + place.start, end: textSpan.start + place.end };
  const fixes: Fix[] = [];
  if (isMeant(url)) {
    const edits = [{ span, newText: asText }];
    fixes.push({ title: message('link-mismatch-text-fix', asText), edits, safe: false });
  }
  if (isMeant(shown)) {
    const edits = [{ span: urlSpan, newText: asTarget }];
    fixes.push({ title: message('link-mismatch-target-fix', asTarget), edits, safe: false });
  }
  return fixes;
}

/** After a project's label only an address of that project can be meant, where one of the two is. */
function meantBy({ entries }: Issue, { urlSpan, url }: Link, shown: string, registry: Registry) {
  const line = entries[indexFrom(entries, urlSpan.start) - 1]?.projectLine;
  const project = line?.urlSpan.start === urlSpan.start && readLabel(registry, line.label, line.url)?.project;
  const isOwn = (address: string): boolean => findByUrl(registry, address) === project;
  return project && (isOwn(url) || isOwn(shown)) ? isOwn : (): boolean => true;
}
