import type { Config } from '../../config/config';
import type { Image, Issue } from '../../issue/issue';
import type { Span } from '../../text/span';
import { checkAddress } from '../../addresses/checkAddress';
import type { ImageFault } from './draft';
import { learnImages, type LooksLikeImage } from './evidence';
import { isStandIn } from '../../addresses/placeholderImage';
import { listParagraphs, type Paragraph } from './paragraphs';
import { scanImages } from './scanImages';
import { scanTags, type TagFault } from './scanTags';

/** A broken image, with the paragraph that its offsets count in. */
export interface BrokenImage {
  readonly paragraph: Paragraph;
  /** All of the image in the file, as far as it can be told. */
  readonly whole: Span;
  readonly fault: ImageFault | TagFault;
}

/** What is left of every image, however broken. */
const trace = /[!！﹗︕[\]]|[<＜] ?im/i;
/** An image as most are: nothing in it means anything else to anybody. */
const plainImage = /^!\[[^[\]!！﹗︕<＜\\:]*\]\([\w:/.*%~?=&+-]+\)$/;

const found = new WeakMap<Issue, { config: Config; broken: readonly BrokenImage[] }>();

/** The images that a hand has broken; looked for once, for every rule that asks. */
export function findBrokenImages(issue: Issue, config: Config): readonly BrokenImage[] {
  const known = found.get(issue);
  if (known?.config === config) return known.broken;
  const broken = [...scan(issue, config)];
  found.set(issue, { config, broken });
  return broken;
}

function* scan(issue: Issue, config: Config): Iterable<BrokenImage> {
  const looksLikeImage = learnImages(
    issue.images.map(({ src }) => src),
    config.imageHosts ?? [],
  );
  const ends = new Map(issue.images.map(({ span }) => [span.start, span.end]));
  const suspects = findSuspects(issue, looksLikeImage);
  for (const paragraph of listParagraphs(issue, ({ block }) => suspects.has(block))) {
    const { text, toFile, toText } = paragraph;
    const endOfImage = (at: number) => toText(ends.get(toFile(at)) ?? -1);
    const strictTitles = config.dialect === 'blackfriday';
    for (const fault of scanImages(text, { looksLikeImage, endOfImage, strictTitles }))
      yield { paragraph, whole: { start: toFile(fault.from ?? fault.start), end: toFile(fault.next) }, fault };
    for (const fault of scanTags(text, (at) => ends.has(toFile(at))))
      yield { paragraph, whole: { start: toFile(fault.start), end: endOfTag(issue, toFile(fault.start)) }, fault };
  }
}

/** The blocks in which something is left of an image, once plain images and the links that are none of an image's business are taken away. */
function findSuspects(issue: Issue, looksLikeImage: LooksLikeImage): Set<number> {
  const { text, prose, links, images } = issue;
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
  return plainImage.test(written) && text[span.end] !== ')' && !isStandIn(src) && checkAddress(src) === null;
}

/** A broken tag ends nowhere; an address in its line is its own. */
function endOfTag({ lines }: Issue, start: number): number {
  return lines.endOf(lines.lineAt(start));
}
