import type { Paragraph } from '../../issue/paragraphs';
import { lastAtOrBefore } from '../../text/search';
import type { Span } from '../../text/span';
import type { OpaqueZones } from '../opaque';

/**
 * The text of a paragraph, as long as before, in which letters stand for templates and for the attributes of tags: their brackets
 * and quotation marks belong to no link.
 */
export function maskOpaque({ text, toFile, toText }: Paragraph, zones: OpaqueZones): string {
  const place = { start: toFile(0), end: toFile(text.length) };
  const spans = [...within(zones.list('template'), place), ...within(zones.list('tag'), place)];
  if (spans.length === 0) return text;
  let masked = '';
  let at = 0;
  for (const { start, end } of spans.sort((a, b) => a.start - b.start)) {
    const from = toText(start) ?? text.length;
    const to = (toText(end - 1) ?? from - 1) + 1;
    if (from < at || to <= from) continue;
    const zone = text.slice(from, to);
    masked += text.slice(at, from) + (zone.startsWith('<') ? maskAttributes(zone) : maskWords(zone));
    at = to;
  }
  return masked + text.slice(at);
}

function maskAttributes(tag: string): string {
  const name = tag.search(/[\s=]/);
  return name < 0 ? tag : `${tag.slice(0, name)}${maskWords(tag.slice(name, -1))}>`;
}

function maskWords(words: string): string {
  return words.replace(/[^\n]/g, 'x');
}

function within(zones: readonly Span[], { start, end }: Span): Span[] {
  const found: Span[] = [];
  let index = lastAtOrBefore(zones.length, (at) => zones[at]?.start ?? 0, start - 1) + 1;
  for (let zone = zones[index]; zone && zone.end <= end; zone = zones[++index]) found.push(zone);
  return found;
}
