import { checkAddress } from '../../addresses/checkAddress';
import { learnImages, type LooksLikeImage } from '../../addresses/imageAddress';
import { isPlaceholderImage } from '../../addresses/placeholderImage';
import type { DigestDocument } from '../../issue/digestDocument';
import type { Image, Issue, Link } from '../../issue/issue';
import { listParagraphs } from '../../issue/paragraphs';
import { bangs } from '../../text/characters';
import { alike } from '../../text/lookAlikes';
import { cutToLine } from '../../text/lines';
import { maskCode } from '../../text/codeMask';
import { indexFrom, type Span } from '../../text/span';
import { readOpaqueZones } from '../opaque';
import type { ImageFault } from './faults';
import { placeInFile } from './linkParts';
import { maskOpaque } from './maskOpaque';
import { findBrokenTags } from './findBrokenTags';
import { scanImages } from './scanImages';

/** What is left of every image, however broken. */
const trace = new RegExp(`[${bangs}[\\]]|(?:[${alike('<')}] ?|&lt;)im`, 'i');
/** `<img`, or what was meant as one. */
const brokenTag = new RegExp(`(?<!\\\\)(?:[${alike('<')}] ?|(?<=^|\\n)&lt;)im(?:g|age)(?=\\s[^<>]{0,20}=)`, 'gi');
/** An image as most are: nothing in it means anything else to anybody. */
const plainImage = new RegExp(`^!\\[[^[\\]${bangs}${alike('<')}\\\\:]*\\]\\([\\w:/.*%~?=&+-]+\\)$`);

const found = new WeakMap<DigestDocument, readonly ImageFault[]>();

/** The images that are broken as they are written, and `<img` that are no tags; looked for once, for every rule that asks. */
export function findBrokenImages(document: DigestDocument): readonly ImageFault[] {
  const known = found.get(document);
  if (known) return known;
  const faults = [...readIssue(document)];
  found.set(document, faults);
  return faults;
}

function* readIssue(document: DigestDocument): Iterable<ImageFault> {
  const { issue, config } = document;
  const { images, lines } = issue;
  const looksLikeImage = learnImages(images, config.imageHosts);
  const ends = new Map(images.map(({ span }) => [span.start, span.end]));
  const links = issue.links.filter(({ kind }) => kind === 'inline');
  const suspects = listSuspectBlocks(issue, looksLikeImage);
  const zones = readOpaqueZones(document);
  for (const paragraph of listParagraphs(issue, ({ block }) => suspects.has(block))) {
    const { text, toFile, toText, toSpan } = paragraph;
    const endOfImage = (at: number) => toText(ends.get(toFile(at)) ?? -1);
    const endOfWords = (at: number) => {
      const link = linkAround(links, toFile(at));
      return link && !looksLikeImage(link.url) ? toText(link.textSpan.end) : undefined;
    };
    const strictTitles = config.dialect === 'blackfriday';
    for (const fault of scanImages(maskOpaque(paragraph, zones), {
      looksLikeImage,
      endOfImage,
      endOfWords,
      strictTitles,
    }))
      yield placeInFile(fault, paragraph);
    for (const { start, end } of scanTags(text)) {
      const span = toSpan(start, end);
      // What is a tag has been checked as one.
      if (zones.meets({ start: span.start, end: span.start + 1 }, ['tag'])) continue;
      // A broken tag ends nowhere; an address in its line is its own.
      const whole = { start: span.start, end: lines.endOf(lines.lineAt(span.start)) };
      yield { kind: 'tag', span, whole, written: '', edits: [], certain: false };
    }
  }
  for (const { element, kind, span, whole, written } of findBrokenTags(document))
    if (element === 'img' && !ends.has(whole.start))
      yield { kind, span: cutToLine(span, lines), whole, written, edits: [], certain: false };
}

/** The link whose words are around a place. */
function linkAround(links: readonly Link[], offset: number): Link | undefined {
  const link = links[indexFrom(links, offset + 1) - 1];
  return link && link.textSpan.start <= offset && offset < link.textSpan.end ? link : undefined;
}

/** The blocks in which something is left of an image, once plain images and the links that are none of an image's business are taken away. */
function listSuspectBlocks({ text, prose, links, images }: Issue, looksLikeImage: LooksLikeImage): Set<number> {
  const others = links.filter(
    ({ kind, url, text: words }) =>
      (kind === 'inline' || kind === 'angle') && !trace.test(words) && !looksLikeImage(url) && !looksLikeImage(words),
  );
  const sound = [...others, ...images.filter((image) => isPlain(text, image))];
  sound.sort((a, b) => a.span.start - b.span.start);
  const suspects = new Set<number>();
  let next = 0;
  for (const { block, span } of prose) {
    let at = span.start;
    for (let link = sound[next]; link && link.span.start < span.end; link = sound[++next]) {
      if (link.span.start > at && trace.test(text.slice(at, link.span.start))) suspects.add(block);
      at = Math.max(at, link.span.end);
    }
    if (at < span.end && trace.test(text.slice(at, span.end))) suspects.add(block);
  }
  return suspects;
}

function isPlain(text: string, { span, src }: Image): boolean {
  const written = text.slice(span.start, span.end);
  return (
    plainImage.test(written) &&
    !/[\w.)]/.test(text.charAt(span.end)) &&
    !isPlaceholderImage(src) &&
    checkAddress(src) === null
  );
}

/** Finds `<img` that nobody takes for a tag: not closed, a space or a wide bracket before its name, or all of a line and escaped. */
function scanTags(text: string): Span[] {
  const inCode = maskCode(text);
  return Array.from(text.matchAll(brokenTag), ({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  })).filter(({ start }) => !inCode(start));
}
