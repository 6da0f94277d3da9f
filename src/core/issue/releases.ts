import { findByName, type Registry } from '../projects/registry';
import { foldName } from '../projects/names';
import type { Span } from '../text/span';
import { plain } from './headings';
import type { Entry, Release } from './issue';
import type { Item, TextItem } from './items';

/** A longer line tells about a release and does not announce one. */
const longest = 160;
const announces = /发布|版本|版|release|开源/i;
/** `v5.10.0`, `1.3.4.bugfix_2`, `V6-alpha`, `beta`. */
const version =
  /(?<![\w.])v?(\d+(?:\.\d+)+(?:[.-][A-Za-z]\w*(?:\.\d+)?|(?:alpha|beta|rc|ga)\d*)?)|(?<![\w.])v(\d+(?:-[A-Za-z]+\d*)?)(?![\w.])|(?<![\w.])((?:alpha|beta|rc)\d*)(?![\w.])/i;
const name = /[A-Za-z][A-Za-z0-9]*(?:[-_ ](?=[A-Za-z])[A-Za-z][A-Za-z0-9]*)*/g;

/** The releases that an issue announces: one for every project and version, at the first line that names both. */
export function readReleases(items: readonly Item[], entries: readonly Entry[], registry: Registry): Release[] {
  const releases = new Map<string, Release>();
  let entry = 0;
  items.forEach((item, index) => {
    if (item.kind !== 'text') return;
    const { line } = item.segment;
    while ((entries[entry]?.endLine ?? Infinity) < line) entry++;
    if ((entries[entry]?.line ?? Infinity) <= line) return;
    const found = readRelease(item, registry);
    if (!found) return;
    const key = `${foldName(found.project)} ${found.version}`;
    if (!releases.has(key)) releases.set(key, { ...found, url: reportBelow(items, index) });
  });
  return [...releases.values()];
}

function readRelease({ segment, links }: TextItem, registry: Registry): Omit<Release, 'url'> | null {
  if (segment.quoted || links.length > 0 || segment.lists > 0) return null;
  if (segment.text.length > longest || !announces.test(segment.text)) return null;
  const words = plain(segment.text);
  const match = version.exec(words);
  const number = match?.[1] ?? match?.[2] ?? match?.[3];
  if (!match || !number) return null;
  const project = nearestName(words.slice(0, match.index), words.slice(match.index + match[0].length), registry);
  const span: Span = segment.span;
  return project ? { line: segment.line, span, project, version: number } : null;
}

/** The name before the version, else the one behind it; a known one first. */
function nearestName(before: string, behind: string, registry: Registry): string | null {
  const candidates = [...namesIn(before).reverse(), ...namesIn(behind)];
  return candidates.find((found) => findByName(registry, found)) ?? candidates[0] ?? null;
}

function namesIn(words: string): string[] {
  return [...words.matchAll(name)].map(([found]) => found).filter((found) => found.length > 1);
}

/** The address of the release's report: the first link in the lines below, up to the next heading. */
function reportBelow(items: readonly Item[], index: number): string | null {
  for (let i = index + 1; i < Math.min(items.length, index + 40); i++) {
    const item = items[i];
    if (item?.kind !== 'text') continue;
    if (item.segment.heading > 0) return null;
    const link = item.links.find(({ url }) => /releases?|tag|compare|changelog/i.test(url));
    if (link) return link.url;
  }
  return null;
}
