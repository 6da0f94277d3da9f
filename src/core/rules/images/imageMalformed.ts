import type { Image, Issue } from '../../issue/issue';
import { message, type MessageKey } from '../../messages/message';
import { checkAddress } from '../../addresses/checkAddress';
import { isPlaceholderImage } from '../../addresses/imageAddress';
import type { ImageFaultKind, LinkFault } from '../../lint/brokenLinks/faults';
import { findBrokenImages } from '../../lint/brokenLinks/findBrokenImages';
import { excerpt } from '../../text/excerpt';
import { cutToLine } from '../../text/lines';
import { findHiddenImages } from './hiddenImages';
import { imageExamples } from './imageExamples';
import { crossesGap } from '../../lint/crossesGap';
import type { Fix, Report, Rule, RuleContext } from '../../lint/rule';

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

  *check(issue, context) {
    for (const fault of findBrokenImages(issue, context.config)) yield reportFault(issue, context, fault);
    yield* checkTags(issue);
    for (const { kind, span, indent } of findHiddenImages(issue)) {
      const title = message('image-indent-fix');
      const fixes = kind === 'indented' ? [{ title, edits: [{ span: indent, newText: '' }], safe: false }] : [];
      yield { ...report(kind, span, ''), fixes };
    }
  },
};

function reportFault(
  issue: Issue,
  context: RuleContext,
  { kind, span, written, edits, certain }: LinkFault<ImageFaultKind>,
): Report {
  const fixes: Fix[] = edits.length > 0 ? [{ title: message('image-fix'), edits, safe: certain }] : [];
  const found = { ...report(kind, span, written), fixes };
  if (kind !== 'gap') return found;
  if (!crossesGap(issue, context, span.start)) return { ...found, message: message('image-gap-literal') };
  // Where something else is wrong as well the picture does not show, whatever the site makes of the gap.
  return edits.length === 1 ? { ...found, severity: 'warning' } : found;
}

/** `<img>` tags, wherever they stand, and images whose address is defined elsewhere. */
function* checkTags({ text, lines, images }: Issue): Iterable<Report> {
  for (const { span, src, srcSpan } of images) {
    const tag = text[span.start] === '<';
    if (!tag && text[span.end - 1] === ')') continue;
    const address = tag ? src.replaceAll('\\', '/').replaceAll(' ', '_') : text.slice(srcSpan.start, srcSpan.end);
    if (isPlaceholderImage(src)) yield report('address-stand-in', cutToLine(srcSpan, lines), '');
    const fault = isPlaceholderImage(src) ? null : checkAddress(address);
    if (!fault) continue;
    if (fault.kind === 'address-empty') yield report('address-empty', cutToLine(span, lines), '');
    else {
      const place = { start: srcSpan.start + fault.start, end: srcSpan.start + fault.end };
      const shown = cutToLine(place, lines);
      // An address that begins with a line break has nothing to underline: then the tag is.
      const broken = shown.start === shown.end ? cutToLine(span, lines) : shown;
      yield report(fault.kind, broken, text.slice(place.start, place.end));
    }
  }
}

function report(kind: ImageFaultKind, span: Image['span'], written: string): Report {
  const key: MessageKey = `image-${kind}`;
  return { span, kind, message: message(key, excerpt(written)) };
}
