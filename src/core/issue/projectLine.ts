import { findByName, findByUrl, type Registry } from '../projects/registry';
import { foldName } from '../projects/names';
import { repoOf } from '../projects/repos';
import type { Link, ProjectLine } from './issue';
import type { Segment } from './segments';

const wrapper = /[*_\s\u00a0\u200b「」【】[\]《》“”"]/;
const latinName = /^[A-Za-z][A-Za-z0-9 ._-]{0,39}$/;

/**
 * Reads `「MOSN」：[address](address)` in any of its spellings: a label, a colon or brackets, and one address, nothing else.
 * The label is a project's name: one that is known, or one that the address tells.
 * @param links the links that lie in the segment.
 */
export function readProjectLine(segment: Segment, links: readonly Link[], registry: Registry): ProjectLine | null {
  const [link] = links;
  if (!link || links.length > 1 || segment.quoted || link.span.start - segment.span.start > 80) return null;
  const { text, span } = segment;
  const before = text.slice(0, link.span.start - span.start);
  const behind = text.slice(link.span.end - span.start);
  if (!/^[*_\s\u00a0。.;；]*$/.test(behind)) return null;

  let start = 0;
  while (start < before.length && wrapper.test(before[start] ?? '')) start++;
  let end = before.length;
  while (end > start && /[*_\s\u00a0\u200b「」【】[\]《》“”":：<]/.test(before[end - 1] ?? '')) end--;
  const label = before.slice(start, end);
  const closing = before.slice(end);
  const bracketed = /[「【]/.test(before.slice(0, start)) && /[」】]/.test(closing);
  if (!label || !(bracketed || /[:：]/.test(closing))) return null;
  if (!namesProject(label, link.url, bracketed, registry)) return null;
  return {
    line: segment.line,
    span,
    label,
    labelSpan: { start: span.start + start, end: span.start + end },
    url: link.url,
    urlSpan: link.urlSpan,
  };
}

function namesProject(label: string, url: string, bracketed: boolean, registry: Registry): boolean {
  if (findByName(registry, label)) return true;
  if (!latinName.test(label)) return false;
  const [owner = '', name = ''] = (repoOf(url) ?? '').split('/');
  const resembles = [owner, name].some((part) => part && foldName(part) === foldName(label));
  return resembles || (bracketed && (name !== '' || findByUrl(registry, url) !== undefined));
}
