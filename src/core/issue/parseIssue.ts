import type { Config } from '../config/config';
import { indexLines } from '../text/lines';
import { finish, type Steps } from '../text/steps';
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

/** Reads a Markdown file. Never throws, whatever the text is. */
export function parseIssue(text: string, config: Config): Issue {
  return finish(parseInSteps(text, config));
}

/** The same in steps, for a text that is long. */
export function* parseInSteps(text: string, config: Config): Steps<Issue> {
  const lines = indexLines(text);
  const frontMatter = readFrontMatter(text);
  const body = { start: frontMatter.span.end, end: text.length };
  const { prose, inlines, opaque, openFences } = yield* readBlocks(text, lines, body);
  const marks = readMarks(text, inlines, opaque);
  yield;
  const taken = [...marks.opaque, ...[...marks.links, ...marks.images].map(({ span }) => span)].sort(byStart);
  const links = [...marks.links, ...readBareLinks(text, prose, taken)].sort((a, b) => byStart(a.span, b.span));
  yield;
  const images = marks.images.sort((a, b) => byStart(a.span, b.span));
  const items = readItems(text, prose, links, images, opaque);
  yield;
  const entries = yield* readEntries(text, items, { links, images }, config);
  yield;
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
