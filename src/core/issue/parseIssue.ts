import type { Config } from '../config/config';
import { indexLines } from '../text/lines';
import { readBareLinks } from './bareLinks';
import { readBlocks } from './blocks';
import { readEntries } from './entries';
import { readFrontMatter } from './frontMatter';
import type { Issue } from './issue';
import { readItems } from './items';
import { readMarks } from './marks';
import { readReading } from './reading';
import { readReleases } from './releases';
import { readSections } from './sections';

/** What of an issue can be read without reading its Markdown. */
export type IssueHead = Pick<Issue, 'lines' | 'frontMatter' | 'body'>;

export function readHead(text: string): IssueHead {
  const frontMatter = readFrontMatter(text);
  return { lines: indexLines(text), frontMatter, body: { start: frontMatter.span.end, end: text.length } };
}

/**
 * Reads a Markdown file. Never throws, whatever the text is.
 * @param head of the same text, where it is known already
 */
export function parseIssue(text: string, config: Config, head: IssueHead = readHead(text)): Issue {
  const { lines, frontMatter, body } = head;
  const { prose, inlines, opaque, openFences } = readBlocks(text, lines, body);
  const marks = readMarks(text, inlines, opaque);
  const taken = [...marks.opaque, ...[...marks.links, ...marks.images].map(({ span }) => span)].sort(byStart);
  const links = [...marks.links, ...readBareLinks(text, prose, taken)].sort((a, b) => byStart(a.span, b.span));
  const images = marks.images.sort((a, b) => byStart(a.span, b.span));
  const items = readItems(text, prose, links, images, opaque);
  const entries = readEntries(text, items, { links, images }, config);
  const sections = readSections(items, entries, lines, body);
  return {
    text,
    lines,
    frontMatter,
    body,
    prose,
    opaque,
    openFences,
    sections,
    entries,
    images,
    links,
    releases: readReleases(items, entries, config.registry),
    reading: readReading(items, sections, entries),
    comments: marks.comments,
  };
}

function byStart(a: { readonly start: number }, b: { readonly start: number }): number {
  return a.start - b.start;
}
