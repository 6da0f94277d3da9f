import type { Issue } from '../../issue/issue';
import { indexFrom } from '../../text/span';
import { checkScheme } from '../../addresses/addressScheme';
import { maskCode } from '../../text/codeMask';
import type { Paragraph } from '../../issue/paragraphs';
import type { LinkFault } from '../../lint/brokenLinks/faults';

/** Programs that a digest invites its readers into; no site makes a link of their addresses by itself. */
const apps = new Set(['dingtalk', 'weixin', 'wemeet', 'feishu', 'lark', 'zoommtg', 'zoomus', 'msteams', 'tg']);
const start = /(?<![\w/.:])([a-z]{3,9})([:：;；][/／]{1,3}|[/／]{2})(?=[a-z0-9-]{1,63}[.。/])/gi;

/** Finds addresses in running text that are none to any site: a scheme that is misspelt, or another program's. */
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
