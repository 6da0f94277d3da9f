import { foldName, findByName, findByUrl, findMentioned, type Registry } from '../projects/registry';
import { isSimilar } from '../projects/nearName';
import { repoOf } from '../addresses/githubRepo';
import type { Link, ProjectLine } from './issue';
import type { Item, TextItem } from './items';

const opening = '「『【〖〔';
const closing = '」』】〗〕';
const wrapper = /[*_`\s\u00a0\u200b「『【〖〔」』】〗〕[\]《》“”"]/;
const wrapperAfter = /[*_`\s\u00a0\u200b「『【〖〔」』】〗〕[\]《》“”":：<(（]/;
/** Words after the address make a sentence of the line. */
const words = /[\p{L}\p{N}]/u;
const latinName = /^[A-Za-z][A-Za-z0-9 ._-]{0,39}$/;
const maxLabelLength = 80;

/**
 * Finds the lines that label and link a project: `「MOSN」：[address](address)` in any of its spellings, a label, a colon
 * or brackets, and one address, nothing else; the address may appear on a line of its own below the label.
 * @returns every item that is a project line or a part of one
 */
export function findProjectLines(items: readonly Item[], registry: Registry): Map<Item, ProjectLine> {
  const found = new Map<Item, ProjectLine>();
  items.forEach((item, index) => {
    if (item.kind !== 'text' || item.links.length > 1) return;
    const next = items[index + 1];
    const below = item.links.length === 0 && next?.kind === 'text' && isAddressOnly(next) ? next : null;
    const [link] = (below ?? item).links;
    if (!link || (below && item.imagesOnly)) return;
    const line = readProjectLine(item, link, below, registry);
    if (!line) return;
    found.set(item, line);
    if (below) found.set(below, line);
  });
  return found;
}

function readProjectLine(
  { segment }: TextItem,
  link: Link,
  below: TextItem | null,
  registry: Registry,
): ProjectLine | null {
  const { text, span } = segment;
  const end = below ? text.length : link.span.start - span.start;
  if (end > maxLabelLength || (!below && words.test(text.slice(link.span.end - span.start)))) return null;
  const label = readLabel(text.slice(0, end));
  if (!label || !namesProject(label, link.url, registry)) return null;
  return {
    line: segment.line,
    span: { start: span.start, end: (below ?? { segment }).segment.span.end },
    label: label.text,
    labelSpan: { start: span.start + label.start, end: span.start + label.start + label.text.length },
    url: link.url,
    urlSpan: link.urlSpan,
  };
}

interface Label {
  readonly text: string;
  readonly start: number;
  /** In corner brackets or their like: the writer says that it is a label. */
  readonly bracketed: boolean;
}

function readLabel(before: string): Label | null {
  let start = 0;
  while (start < before.length && wrapper.test(before[start] ?? '')) start++;
  let end = before.length;
  while (end > start && wrapperAfter.test(before[end - 1] ?? '')) end--;
  const holds = (piece: string, brackets: string) => Array.from(piece).some((char) => brackets.includes(char));
  const bracketed = holds(before.slice(0, start), opening) && holds(before.slice(end), closing);
  if (end === start || !(bracketed || /[:：]/.test(before.slice(end)))) return null;
  return { text: before.slice(start, end), start, bracketed };
}

function namesProject({ text, bracketed }: Label, url: string, registry: Registry): boolean {
  if (findByName(registry, text)) return true;
  if (bracketed && findByUrl(registry, url) && findMentioned(registry, text).length === 1) return true;
  if (!latinName.test(text)) return false;
  const linked = findByUrl(registry, url);
  if (linked && isSimilar(text, linked.name)) return true;
  const [owner = '', name = ''] = (repoOf(url) ?? '').split('/');
  const resembles = [owner, name].some((part) => part && foldName(part) === foldName(text));
  return resembles || (bracketed && (name !== '' || linked !== undefined));
}

/** One address and hardly anything else. */
function isAddressOnly({ segment, links }: TextItem): boolean {
  const [link] = links;
  return links.length === 1 && link !== undefined && segment.text.length - (link.span.end - link.span.start) <= 4;
}
