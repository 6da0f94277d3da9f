import { repoOf } from '../addresses/githubRepo';
import { findByName, type Registry, foldName } from '../projects/registry';
import { plain } from './sections';
import type { Entry, Link, Release } from './issue';
import type { Item, TextItem } from './items';

/** What every version has. */
const numbered = /\d|alpha|beta|rc/i;
/** A longer line tells about a release and does not announce one. */
const maxLength = 160;
const announces = /发布|版本|版|release|开源/i;
/** `v5.10.0`, `1.3.4.bugfix_2`, `V6-alpha`, `beta`. */
const version =
  /(?<![\w.])v?(\d+(?:\.\d+)+(?:[.-][A-Za-z]\w*(?:\.\d+)?|(?:alpha|beta|rc|ga)\d*)?)|(?<![\w.])v(\d+(?:-[A-Za-z]+\d*)?)(?![\w.])|(?<![\w.])((?:alpha|beta|rc)\d*)(?![\w.])/gi;
/** Where a release's report lies. */
const report = /releases?\b|\btags?\b|compare|changelog/i;
/** What GitHub adds below the report of a release: how it differs from the one before. */
const comparison = /\/compare\//i;
/** So many lines below a release its report is looked for. */
const maxLinesBelow = 40;
/** A name, a version and hardly a word more. */
const nothingElse =
  /^(?:发布|Release)?\s*[A-Za-z][\w -]{1,40}?\s*v?\d[\w.-]*\s*(?:正式|版本?)*\s*(?:发布|released)?\s*[!！。.]?$/i;
/** A version without a name; no day. */
const onlyVersion =
  /^(?:发布|Release)?\s*(?!(?:19|20)\d\d\.)(?:v\d|\d+\.\d)[\w.-]*\s*(?:正式|版本?)*\s*(?:发布|released)?\s*[!！。.]?$/i;
/** What is to come. */
const plan =
  /即将|将[会于在要]|将[^，。；：]{0,12}(?:发布|推出)|计划|预计|敬请期待|路线图|\b(?:will|upcoming|planned|plans|roadmap|coming soon)\b/i;
/** What ends so before a version names one that is used: `升级 Dubbo 版本至 2.7.3`. */
const used = /(?:升级|更新|提升|切换|降级|upgrad|updat|bump|migrat)[^，。；]*(?:到|至|为|\bto)\s*$/i;
const titleBefore = /^.{0,60}[|｜]/;
/** Words that are before a name and are none. */
const noName = /^(?:release|released|version|new|the|latest)\s+/i;
const name = /[A-Za-z][A-Za-z0-9]*(?:[-_ ](?=[A-Za-z])[A-Za-z][A-Za-z0-9]*)*/g;

/** The releases that an issue announces: one for every project and version, at the first line that names both. */
export function readReleases(items: readonly Item[], entries: readonly Entry[], registry: Registry): Release[] {
  const announced: { index: number; section: string; found: ReturnType<typeof readRelease> }[] = [];
  const titles: { readonly level: number; readonly words: string }[] = [];
  let entry = 0;
  items.forEach((item, index) => {
    if (item.kind !== 'text') return;
    const { line, heading } = item.segment;
    if (heading > 0) {
      while ((titles.at(-1)?.level ?? 0) >= heading) titles.pop();
    }
    const section = titles.at(-1)?.words ?? '';
    if (heading > 0) titles.push({ level: heading, words: plain(item.segment.text) });
    while ((entries[entry]?.endLine ?? Infinity) < line) entry++;
    if ((entries[entry]?.line ?? Infinity) <= line) return;
    const found = readRelease(item, registry);
    if (found.length > 0) announced.push({ index, section, found });
  });
  const releases = new Map<string, Release>();
  announced.forEach(({ index, section, found }, at) => {
    const url = readReport(items, index, announced[at + 1]?.index ?? items.length);
    for (const release of found) {
      const project = release.project ?? projectOf(section, url, registry);
      if (project === null) continue;
      const key = `${foldName(project)} ${release.version}`;
      if (!releases.has(key)) releases.set(key, { ...release, project, url });
    }
  });
  return [...releases.values()];
}

/** The project that a section is about: its title is the name, which is known or that of the report's repository. */
function projectOf(title: string, url: string | null, registry: Registry): string | null {
  const known = findByName(registry, title);
  if (known) return known.name;
  const repo = url === null ? null : repoOf(url);
  return title !== '' && repo && foldName(repo.split('/')[1] ?? '') === foldName(title) ? title : null;
}

/** A release as its line names it; the section may name the project. */
type Announced = Omit<Release, 'url' | 'project'> & { readonly project: string | null };

function readRelease({ segment, links }: TextItem, registry: Registry): Announced[] {
  const { text, span, heading, lists, quoted, line } = segment;
  if (quoted || text.length > maxLength + linkedLength(links) || !links.every(({ url }) => report.test(url))) return [];
  if (!numbered.test(text) || (heading === 0 && !announces.test(text))) return [];
  const words = plain(withoutTargets(text));
  const bare = heading > 0 || lists > 0;
  // A heading may be nothing but name and version; a list of changes names versions too, so an item must be nothing else.
  if (!announces.test(words) && heading === 0) return [];
  const isShort = [nothingElse, onlyVersion].some((pattern) => pattern.test(words.replace(titleBefore, '')));
  if (bare && !isShort && !(heading > 0 && announces.test(words))) return [];
  const [first, ...others] = [...words.matchAll(version)];
  if (!first) return [];
  const firstEnd = first.index + first[0].length;
  const before = words.slice(0, first.index);
  const clause = /^[^，。；：,;.!]*/.exec(words.slice(firstEnd))?.[0] ?? '';
  if (plan.test(before + clause) || used.test(before)) return [];
  const project = nearestName(before, words.slice(firstEnd), registry);
  let end = firstEnd;
  const versions = [first];
  for (const other of others) {
    if (!/^\s*(?:[、，,/&]|和|与|and)\s*$/i.test(words.slice(end, other.index))) break;
    versions.push(other);
    end = other.index + other[0].length;
  }
  return versions.map((match) => ({ line, span, project, version: match[1] ?? match[2] ?? match[3] ?? '' }));
}

/** The words of a line: links as their text, addresses left out. */
function withoutTargets(text: string): string {
  return text
    .replace(/\]\([^()\s]{0,400}\)/g, '')
    .replace(/https?:\/\/\S{1,400}/g, '')
    .replace(/[[\]<>]/g, '');
}

function linkedLength(links: readonly Link[]): number {
  return links.reduce((sum, { span }) => sum + span.end - span.start, 0);
}

/** The name before the version, else the one after it; a known one first. */
function nearestName(before: string, after: string, registry: Registry): string | null {
  const candidates = [...namesIn(before).reverse(), ...namesIn(after)];
  return candidates.find((found) => findByName(registry, found)) ?? candidates[0] ?? null;
}

function namesIn(words: string): string[] {
  return [...words.matchAll(name)].map(([found]) => found.replace(noName, '')).filter((found) => found.length > 1);
}

/**
 * The address of the report of a release: its own link, else the first one in the lines below, up to the next heading. A
 * comparison with the release before counts where there is no other one up to the next release.
 */
function readReport(items: readonly Item[], index: number, next: number): string | null {
  const own = items[index];
  if (own?.kind === 'text' && own.links[0]) return own.links[0].url;
  let compared: string | null = null;
  for (let i = index + 1; i < Math.min(items.length, index + maxLinesBelow); i++) {
    const item = items[i];
    if (item?.kind !== 'text') continue;
    if (item.segment.heading > 0 || (compared !== null && i >= next)) break;
    const links = item.links.filter(({ url }) => /releases?|tag|compare|changelog/i.test(url));
    const link = links.find(({ url }) => !comparison.test(url));
    if (link) return link.url;
    compared ??= links[0]?.url ?? null;
  }
  return compared;
}
