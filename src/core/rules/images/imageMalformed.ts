import type { Dialect } from '../../config/config';
import type { Image, Issue } from '../../issue/issue';
import { message, type MessageKey } from '../../messages/message';
import { imageExamples } from './examples';
import { checkAddress } from '../../addresses/checkAddress';
import type { ImageFault, ImageFaultKind } from './draft';
import { firstLine } from './firstLine';
import { findHiddenImages } from './hiddenImages';
import { findBrokenImages } from './findBrokenImages';
import { isStandIn } from '../../addresses/placeholderImage';
import type { Paragraph } from './paragraphs';
import { crossesGap } from '../../lint/crossesGap';
import type { Fix, Report, Rule } from '../../lint/rule';

export const imageMalformed: Rule = {
  id: 'image-malformed',
  kinds: imageExamples.kinds,
  severity: 'error',
  summary: {
    'en': 'Every image is written correctly and has a valid URL.',
    'zh-cn': '每张图片的写法正确，网址有效。',
  },
  why: {
    'en': 'A single wrong character, and readers see brackets and a URL, or a broken image, instead of the picture.',
    'zh-cn': '只要错一个字符，读者看到的就是括号和网址，或者无法显示的图片。',
  },
  good: imageExamples.good,
  bad: imageExamples.bad,

  *check(issue, { config }) {
    for (const { fault, paragraph } of findBrokenImages(issue, config)) {
      if ('kind' in fault) yield reportFault(issue, config.dialect, fault, paragraph);
      else yield report('tag', paragraph.toSpan(fault.start, fault.end), '');
    }
    yield* checkTags(issue);
    for (const { kind, span, indent } of findHiddenImages(issue)) {
      const title = message('image-indent-fix');
      const fixes = kind === 'indented' ? [{ title, edits: [{ span: indent, newText: '' }], safe: false }] : [];
      yield { ...report(kind, span, ''), fixes };
    }
  },
};

function reportFault(issue: Issue, dialect: Dialect, fault: ImageFault, { toFile, toSpan }: Paragraph): Report {
  const edits = fault.edits.map(({ start, end, newText }) => ({
    span: { start: toFile(start), end: toFile(end) },
    newText,
  }));
  const fixes: Fix[] = edits.length > 0 ? [{ title: message('image-fix'), edits, safe: fault.certain }] : [];
  const found = { ...report(fault.kind, toSpan(fault.start, fault.end), fault.written), fixes };
  if (fault.kind !== 'gap') return found;
  if (!crossesGap(issue, dialect, found.span.start)) return { ...found, message: message('image-gap-literal') };
  // Where something else is wrong as well the picture does not show, whatever the site makes of the gap.
  return edits.length === 1 ? { ...found, severity: 'warning' } : found;
}

/** `<img>` tags, wherever they stand, and images whose address is defined elsewhere. */
function* checkTags({ text, lines, images }: Issue): Iterable<Report> {
  for (const { span, src, srcSpan } of images) {
    const tag = text[span.start] === '<';
    if (!tag && text[span.end - 1] === ')') continue;
    const address = tag ? src.replaceAll('\\', '/').replaceAll(' ', '_') : text.slice(srcSpan.start, srcSpan.end);
    if (isStandIn(src)) yield report('address-stand-in', firstLine(srcSpan, lines), '');
    const fault = isStandIn(src) ? null : checkAddress(address);
    if (!fault) continue;
    if (fault.kind === 'address-empty') yield report('address-empty', firstLine(span, lines), '');
    else {
      const place = { start: srcSpan.start + fault.start, end: srcSpan.start + fault.end };
      const shown = firstLine(place, lines);
      // An address that begins with a line break has nothing to underline: then the tag is.
      const broken = shown.start === shown.end ? firstLine(span, lines) : shown;
      yield report(fault.kind, broken, text.slice(place.start, place.end));
    }
  }
}

function report(kind: ImageFaultKind, span: Image['span'], written: string): Report {
  const key: MessageKey = `image-${kind}`;
  return { span, kind, message: message(key, shorten(written)) };
}

function shorten(written: string): string {
  const line = written.replace(/\s+/g, ' ').trim();
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
}
